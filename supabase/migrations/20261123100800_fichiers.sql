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
