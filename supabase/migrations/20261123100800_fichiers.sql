-- Files that people hand in with an answer to a recueil: for those who facilitate, never public.

create table public.fichier_reponse (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null,
  reponse_id uuid not null,
  question_id uuid not null references public.question (id) on delete cascade,
  nom text not null check (length(btrim(nom)) between 1 and 200),
  type public.type_piece not null,
  donnees bytea not null check (octet_length(donnees) between 1 and 5242880),
  taille integer not null generated always as (octet_length(donnees)) stored,
  joint_le timestamptz not null default clock_timestamp(),
  foreign key (demarche_id, reponse_id) references public.reponse (demarche_id, id) on delete cascade,
  unique (reponse_id, question_id)
);
comment on table public.fichier_reponse is
  'The file that an answer gives to a question, 5 MB at most. It goes with its answer. What it is was judged by its content.';
alter table public.fichier_reponse alter column donnees set storage external;
create index fichier_reponse_reponse on public.fichier_reponse (demarche_id, reponse_id);
create index fichier_reponse_question on public.fichier_reponse (question_id, joint_le, id);

alter table public.fichier_reponse enable row level security;
revoke all on public.fichier_reponse from anon, authenticated;
grant select on public.fichier_reponse to authenticated;
create policy "Who reads an answer reads the files that came with it" on public.fichier_reponse for select to authenticated
  using (exists (select from public.reponse r where r.id = reponse_id));

create function private.keep_fichiers(p_reponse uuid, p_seulement jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.fichier_reponse f where f.reponse_id = p_reponse and not p_seulement ? f.question_id::text;
  update public.reponse r set contenu = (
    select coalesce(jsonb_object_agg(c.key, c.value), '{}') from jsonb_each(r.contenu) c
    where not exists (select from public.question q where q.recueil_id = r.recueil_id and q.id::text = c.key and q.nature = 'fichier')
  ) || (
    select coalesce(jsonb_object_agg(f.question_id, jsonb_build_object('chemin', f.id, 'nom', f.nom, 'taille', f.taille)), '{}')
    from public.fichier_reponse f where f.reponse_id = r.id)
  where r.id = p_reponse;
end
$$;
comment on function private.keep_fichiers(uuid, jsonb) is
  'Makes an answer say the files that it has and no others. Those of questions that p_seulement does not name go; null keeps them all.';

create function private.open_envoi(p_recueil uuid, p_jeton text, p_question uuid) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  v public.reponse;
  v_refus text := private.why_no_answer(p_recueil);
begin
  if v_refus is not null then
    raise exception using errcode = 'P0001', message = v_refus;
  end if;
  select * into v from public.reponse r
  where r.recueil_id = p_recueil and r.cle = private.hash_jeton('cle:' || p_jeton) for update;
  if not found or (v.profil_id is not null and v.profil_id is distinct from (select auth.uid())) or not exists (
    select from public.question q
    where q.recueil_id = p_recueil and q.id = p_question and q.nature = 'fichier' and q.retiree_le is null)
  then
    raise exception 'reponse_introuvable' using errcode = 'P0001';
  end if;
  -- Pressed twice: what was sent stays as it is.
  return case when v.etat in ('brouillon', 'a_confirmer') then v.id end;
end
$$;
comment on function private.open_envoi(uuid, text, uuid) is
  'The answer that this secret began, locked, as long as a file may still be given to this question of it; null once it was sent.';

create function private.attach_fichier(
  p_recueil uuid, p_jeton text, p_question uuid, p_nom text, p_type public.type_piece, p_donnees bytea) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_reponse uuid := private.open_envoi(p_recueil, p_jeton, p_question);
begin
  if v_reponse is null then
    return;
  end if;
  if coalesce(octet_length(p_donnees) not between 1 and 5242880, true) then
    raise exception 'piece_trop_grande' using errcode = 'P0001';
  end if;
  -- Half a gigabyte within an hour: more than a full room brings, less than fills a disk.
  if (select coalesce(sum(f.taille), 0) + octet_length(p_donnees) from public.fichier_reponse f
    where f.question_id in (select q.id from public.question q where q.recueil_id = p_recueil)
      and f.joint_le > now() - interval '1 hour') > 536870912
  then
    raise exception 'recueil_sature' using errcode = 'P0001';
  end if;
  insert into public.fichier_reponse (demarche_id, reponse_id, question_id, nom, type, donnees)
  select r.demarche_id, r.id, p_question, p_nom, p_type, p_donnees from public.reponse r where r.id = v_reponse
  on conflict (reponse_id, question_id)
    do update set nom = excluded.nom, type = excluded.type, donnees = excluded.donnees, joint_le = excluded.joint_le;
  perform private.keep_fichiers(v_reponse, null);
end
$$;

create function public.attach_fichier(
  p_recueil uuid, p_jeton text, p_question uuid, p_nom text, p_type public.type_piece, p_donnees bytea) returns void
language sql security invoker set search_path = ''
as $$ select private.attach_fichier(p_recueil, p_jeton, p_question, p_nom, p_type, p_donnees) $$;
comment on function public.attach_fichier(uuid, text, uuid, text, public.type_piece, bytea) is
  'Gives a file to a question of the answer that this secret began, in place of the one that it had; nothing once the answer was sent. Refuses as save_reponse, and with piece_trop_grande.';

create function private.detach_fichier(p_recueil uuid, p_jeton text, p_question uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_reponse uuid := private.open_envoi(p_recueil, p_jeton, p_question);
begin
  delete from public.fichier_reponse f where f.reponse_id = v_reponse and f.question_id = p_question;
  perform private.keep_fichiers(v_reponse, null);
end
$$;

create function public.detach_fichier(p_recueil uuid, p_jeton text, p_question uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.detach_fichier(p_recueil, p_jeton, p_question) $$;
comment on function public.detach_fichier(uuid, text, uuid) is
  'Takes back the file of a question, as long as the answer was not sent. Refuses as save_reponse.';

revoke execute on function public.attach_fichier(uuid, text, uuid, text, public.type_piece, bytea),
  public.detach_fichier(uuid, text, uuid) from public;
grant execute on function public.attach_fichier(uuid, text, uuid, text, public.type_piece, bytea),
  private.attach_fichier(uuid, text, uuid, text, public.type_piece, bytea),
  public.detach_fichier(uuid, text, uuid), private.detach_fichier(uuid, text, uuid) to anon, authenticated;

create function private.moderate_piece(
  p_piece uuid, p_decision public.decision_moderation, p_motif public.motif_moderation, p_message text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  v record;
  v_retirer boolean := p_decision = 'piece_retiree';
  v_moderation uuid;
begin
  select p.id, p.retiree_le, p.contribution_id, p.demarche_id, c.profil_id, c.reference into v
  from public.piece_jointe p join public.contribution c on c.id = p.contribution_id
  where p.id = p_piece and c.etat <> 'brouillon' for update of p;
  if not found or coalesce(private.role_in(v.demarche_id) < 'facilitateur', true) then
    raise exception 'contribution_introuvable' using errcode = 'P0001';
  end if;
  if p_decision not in ('piece_retiree', 'piece_remise') then
    raise exception 'choix_inconnu' using errcode = 'P0001';
  end if;
  if v_retirer and (p_motif is null or (p_motif = 'autre' and length(btrim(p_message)) = 0)) then
    raise exception 'raison_manquante' using errcode = 'P0001';
  end if;
  -- Somebody else decided the same meanwhile.
  if (v.retiree_le is not null) = v_retirer then
    return false;
  end if;
  update public.piece_jointe p set retiree_le = case when v_retirer then clock_timestamp() end where p.id = v.id;
  insert into public.moderation (demarche_id, contribution_id, piece_id, decision, motif, message, decidee_par)
  values (v.demarche_id, v.contribution_id, v.id, p_decision, case when v_retirer then p_motif end,
    case when v_retirer then btrim(p_message) else '' end, (select auth.uid())) returning id into v_moderation;
  -- Put back before the author read that it was taken away: there is nothing to tell any more.
  delete from public.avis a using public.moderation m
  where not v_retirer and a.objet_id = m.id and a.genre = 'contribution_moderee' and a.lu_le is null and a.profil_id = v.profil_id
    and m.piece_id = v.id;
  if v_retirer or not found then
    perform private.tell_moderation(v_moderation, v.profil_id, v.reference);
  end if;
  perform private.write_journal(v.demarche_id, 'contribution.moderee', v.contribution_id,
    jsonb_build_object('vers', p_decision, 'nombre', 1), true);
  return true;
end
$$;

create function public.moderate_piece(
  p_piece uuid, p_decision public.decision_moderation, p_motif public.motif_moderation default null, p_message text default '')
returns boolean
language sql security invoker set search_path = ''
as $$ select private.moderate_piece(p_piece, p_decision, p_motif, p_message) $$;
comment on function public.moderate_piece(uuid, public.decision_moderation, public.motif_moderation, text) is
  'Takes one file away from a contribution with a reason (piece_retiree), or puts it back (piece_remise), and tells whether that changed anything. Refuses with: contribution_introuvable, choix_inconnu, raison_manquante.';
revoke execute on function public.moderate_piece(uuid, public.decision_moderation, public.motif_moderation, text) from public, anon;
grant execute on function public.moderate_piece(uuid, public.decision_moderation, public.motif_moderation, text),
  private.moderate_piece(uuid, public.decision_moderation, public.motif_moderation, text) to authenticated;
