-- Moderation of what people bring: decisions with their reasons, reports by readers, personal data taken out.

create type public.decision_moderation as enum (
  'publiee', 'rejetee', 'restauree', 'maintenue', 'remise', 'caviardee', 'piece_retiree', 'piece_remise');
create type public.motif_moderation as enum (
  'hors_sujet', 'propos_interdits', 'donnees_personnelles', 'doublon', 'publicite', 'illisible', 'autre');

alter table public.contribution add column caviardee_le timestamptz;
grant select (caviardee_le) on public.contribution to anon, authenticated;
comment on column public.contribution.caviardee_le is 'When personal data were taken out of it, for the last time; what they were is kept nowhere.';

create table public.moderation (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  contribution_id uuid,
  reponse_id uuid,
  piece_id uuid references public.piece_jointe (id) on delete set null,
  decision public.decision_moderation not null,
  motif public.motif_moderation,
  message text not null default '' check (length(message) <= 1000),
  decidee_par uuid references public.profil (id) on delete set null,
  decidee_le timestamptz not null default clock_timestamp(),
  foreign key (demarche_id, contribution_id) references public.contribution (demarche_id, id) on delete cascade,
  foreign key (demarche_id, reponse_id) references public.reponse (demarche_id, id) on delete cascade,
  constraint moderation_objet check (num_nonnulls(contribution_id, reponse_id) = 1),
  constraint moderation_motif check (decision not in ('rejetee', 'piece_retiree') or motif is not null)
);
comment on table public.moderation is 'What those who facilitate decided about a contribution or an answer: the author reads the reason and the message.';
create index moderation_demarche on public.moderation (demarche_id, decidee_le);
create index moderation_contribution on public.moderation (demarche_id, contribution_id, decidee_le);
create index moderation_reponse on public.moderation (demarche_id, reponse_id, decidee_le);
create index moderation_piece on public.moderation (piece_id);
create index moderation_decidee_par on public.moderation (decidee_par);

create table public.signalement (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  contribution_id uuid not null,
  profil_id uuid references public.profil (id) on delete cascade,
  empreinte bytea,
  motif public.motif_moderation not null,
  mots text not null default '' check (length(mots) <= 1000),
  cree_le timestamptz not null default clock_timestamp(),
  traite_le timestamptz,
  foreign key (demarche_id, contribution_id) references public.contribution (demarche_id, id) on delete cascade,
  unique (contribution_id, profil_id),
  unique (contribution_id, empreinte),
  constraint signalement_qui check (num_nonnulls(profil_id, empreinte) = 1)
);
comment on table public.signalement is 'A reader finds that a published text should not be. Who it was is told to nobody.';
comment on column public.signalement.empreinte is 'SHA-256 of the secret of a browser, for a reader without account: the same one reports once.';
create index signalement_ouvert on public.signalement (demarche_id, cree_le, id) where traite_le is null;
create index signalement_contribution on public.signalement (demarche_id, contribution_id);
create index signalement_profil on public.signalement (profil_id);

create index reponse_a_moderer on public.reponse (demarche_id, cree_le, id) where etat in ('en_attente', 'rejetee');

alter table public.moderation enable row level security;
alter table public.signalement enable row level security;
revoke all on public.moderation, public.signalement from anon, authenticated;
grant select (id, demarche_id, contribution_id, reponse_id, piece_id, decision, motif, message, decidee_le) on public.moderation to authenticated;
grant select (id, demarche_id, contribution_id, motif, mots, cree_le, traite_le) on public.signalement to authenticated;

create policy "Those who facilitate and the author read what was decided" on public.moderation for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur'
    or private.wrote(contribution_id)
    or exists (select from public.reponse r where r.id = reponse_id and r.profil_id = (select auth.uid())));
create policy "Those who facilitate read what was reported" on public.signalement for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');

create function private.hold_changed_contribution() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  new.etat := private.etat_initial(new.recueil_id);
  return new;
end
$$;
comment on function private.hold_changed_contribution() is
  'Where each text is read before it is published, one that its author changes is read again.';
create trigger contribution_hold_changed before update of titre, texte, signature, lieu_nom, lieu_departement
  on public.contribution for each row
  when (old.etat = 'publiee' and new.etat = 'publiee' and new.caviardee_le is not distinct from old.caviardee_le
    and (new.titre, new.texte, new.signature, new.lieu_nom, new.lieu_departement)
      is distinct from (old.titre, old.texte, old.signature, old.lieu_nom, old.lieu_departement))
  execute function private.hold_changed_contribution();

create function private.count_moderated_reponse() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.recueil r set reponses = r.reponses + case when new.etat in ('en_attente', 'publiee') then 1 else -1 end
  where r.id = new.recueil_id;
  return null;
end
$$;
comment on function private.count_moderated_reponse() is 'An answer that is rejected or withdrawn is not counted; one that is put back is.';
create trigger reponse_count_moderated after update of etat on public.reponse for each row
  when ((old.etat in ('en_attente', 'publiee') and new.etat in ('rejetee', 'retiree'))
    or (old.etat in ('rejetee', 'retiree') and new.etat in ('en_attente', 'publiee')))
  execute function private.count_moderated_reponse();

create function private.etat_after(p_decision public.decision_moderation, p_etat text) returns text
language sql immutable set search_path = ''
as $$
  select case
    when p_decision = 'publiee' and p_etat = 'en_attente' then 'publiee'
    when p_decision = 'restauree' and p_etat = 'rejetee' then 'publiee'
    when p_decision = 'maintenue' and p_etat = 'publiee' then 'publiee'
    -- What its author withdrew is not rejected: restoring it would publish it.
    when p_decision = 'rejetee' and p_etat in ('en_attente', 'publiee') then 'rejetee'
    when p_decision = 'remise' and p_etat in ('publiee', 'rejetee') then 'en_attente'
  end
$$;
comment on function private.etat_after(public.decision_moderation, text) is
  'Where a decision leads a contribution or an answer from where it stands; null when it does not apply there (any more).';

create function private.moderate(
  p_demarche uuid, p_contributions uuid[], p_reponses uuid[], p_decision public.decision_moderation,
  p_motif public.motif_moderation, p_message text) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v record;
  v_moderation uuid;
  v_nombre integer := 0;
begin
  if coalesce(private.role_in(p_demarche) < 'facilitateur', true) or p_decision in ('caviardee', 'piece_retiree', 'piece_remise') then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if p_decision = 'rejetee' and (p_motif is null or (p_motif = 'autre' and length(btrim(p_message)) = 0)) then
    raise exception 'raison_manquante' using errcode = 'P0001';
  end if;
  -- The recueils first, as whoever answers them holds them.
  perform from public.recueil r where r.id = any (array(
    select a.recueil_id from public.reponse a where a.demarche_id = p_demarche and (a.id = any (p_reponses) or a.id = any (array(
      select c.reponse_id from public.contribution c where c.id = any (p_contributions))))))
  order by r.id for no key update;
  -- All locks at once and in one order, what answers before what is answered (as a withdrawal takes them): nobody who holds
  -- one of these waits for another.
  perform from public.contribution c left join public.contribution p on p.id = c.parent_id
  where c.demarche_id = p_demarche and (c.id = any (p_contributions) or c.reponse_id = any (p_reponses)
    or c.id = any (array(select n.parent_id from public.contribution n where n.id = any (p_contributions))))
  order by p.parent_id is null, c.parent_id is null, c.id for no key update of c;
  perform from public.reponse r
  where r.demarche_id = p_demarche and (r.id = any (p_reponses) or r.id = any (array(
    select c.reponse_id from public.contribution c where c.id = any (p_contributions))))
  order by r.id for no key update;
  -- What waits for a lock is judged on what it became meanwhile: pressed twice, or by two people, it is decided once.
  for v in
    select c.id, c.reponse_id, c.profil_id, c.reference, c.etat::text as etat from public.contribution c
    where c.demarche_id = p_demarche and c.id = any (p_contributions) order by c.id for no key update
  loop
    continue when private.etat_after(p_decision, v.etat) is null;
    update public.contribution c set etat = private.etat_after(p_decision, v.etat)::public.etat_contribution where c.id = v.id;
    update public.reponse r set etat = private.etat_after(p_decision, r.etat::text)::public.etat_reponse
    where r.id = v.reponse_id and private.etat_after(p_decision, r.etat::text) is not null;
    if p_decision = 'remise' then
      -- Taken back before the author read it: there is nothing to tell any more.
      delete from public.avis a using public.moderation m
      where a.objet_id = m.id and a.genre = 'contribution_moderee' and a.lu_le is null and a.profil_id = v.profil_id
        and m.contribution_id = v.id;
    else
      update public.signalement s set traite_le = clock_timestamp() where s.contribution_id = v.id and s.traite_le is null;
    end if;
    insert into public.moderation (demarche_id, contribution_id, decision, motif, message, decidee_par)
    values (p_demarche, v.id, p_decision, p_motif, btrim(p_message), (select auth.uid())) returning id into v_moderation;
    perform private.tell_moderation(v_moderation, v.profil_id, v.reference);
    v_nombre := v_nombre + 1;
  end loop;
  for v in
    select r.id, r.profil_id, r.etat::text as etat from public.reponse r
    where r.demarche_id = p_demarche and r.id = any (p_reponses) order by r.id for no key update
  loop
    continue when private.etat_after(p_decision, v.etat) is null;
    update public.reponse r set etat = private.etat_after(p_decision, v.etat)::public.etat_reponse where r.id = v.id;
    update public.contribution c set etat = private.etat_after(p_decision, c.etat::text)::public.etat_contribution
    where c.demarche_id = p_demarche and c.reponse_id = v.id and private.etat_after(p_decision, c.etat::text) is not null;
    insert into public.moderation (demarche_id, reponse_id, decision, motif, message, decidee_par)
    values (p_demarche, v.id, p_decision, p_motif, btrim(p_message), (select auth.uid())) returning id into v_moderation;
    perform private.tell_moderation(v_moderation, v.profil_id, null);
    v_nombre := v_nombre + 1;
  end loop;
  if v_nombre > 0 then
    perform private.write_journal(p_demarche, 'contribution.moderee', null,
      jsonb_build_object('vers', p_decision, 'nombre', v_nombre), true);
  end if;
  return v_nombre;
end
$$;

create function private.tell_moderation(p_moderation uuid, p_auteur uuid, p_reference text) returns void
language sql security definer set search_path = ''
as $$
  select private.notify(p_auteur, m.demarche_id, 'contribution_moderee', m.id, 'moderation:' || m.id, jsonb_build_object(
    'decision', m.decision, 'reference', p_reference, 'fichier', p.nom, 'motif', m.motif, 'message', nullif(m.message, '')))
  from public.moderation m left join public.piece_jointe p on p.id = m.piece_id
  -- That somebody reported it and it stayed is nothing that its author must hear of.
  where m.id = p_moderation and m.decision not in ('maintenue', 'remise')
$$;
comment on function private.tell_moderation(uuid, uuid, text) is 'Tells the author what was decided and why, never what the text said.';

create function public.moderate(
  p_demarche uuid, p_contributions uuid[], p_reponses uuid[], p_decision public.decision_moderation,
  p_motif public.motif_moderation default null, p_message text default '') returns integer
language sql security invoker set search_path = ''
as $$ select private.moderate(p_demarche, p_contributions, p_reponses, p_decision, p_motif, p_message) $$;
comment on function public.moderate(uuid, uuid[], uuid[], public.decision_moderation, public.motif_moderation, text) is
  'Decides about contributions and answers of a démarche, all or none, and tells how many it applied to: what somebody else decided meanwhile stays. Refuses with: role_insuffisant, raison_manquante.';

create function private.report_contribution(p_contribution uuid, p_motif public.motif_moderation, p_mots text, p_cle text)
returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.contribution;
  v_moi uuid := (select auth.uid());
  v_empreinte bytea := case when v_moi is null then sha256(convert_to(p_cle, 'UTF8')) end;
begin
  select * into v from public.contribution c where c.id = p_contribution;
  if not found or not private.is_shown(v.id) or not private.can_read_demarche(v.demarche_id) then
    raise exception 'contribution_introuvable' using errcode = 'P0001';
  end if;
  if v_moi is null and coalesce(length(p_cle) < 20, true) then
    raise exception 'champ_requis' using errcode = 'P0001';
  end if;
  -- Those who facilitate know enough after twenty: a flood fills nothing.
  if (select count(*) from (select from public.signalement s
    where s.demarche_id = v.demarche_id and s.contribution_id = v.id and s.traite_le is null limit 20) ouverts) >= 20
  then
    return;
  end if;
  -- What was looked at stays so, until the text changes.
  update public.signalement s set motif = p_motif, mots = btrim(p_mots), cree_le = clock_timestamp(), traite_le = null
  where s.contribution_id = v.id and (s.profil_id = v_moi or s.empreinte = v_empreinte) and s.traite_le < v.modifie_le;
  insert into public.signalement (demarche_id, contribution_id, profil_id, empreinte, motif, mots)
  values (v.demarche_id, v.id, v_moi, v_empreinte, p_motif, btrim(p_mots))
  on conflict do nothing;
end
$$;

create function public.report_contribution(
  p_contribution uuid, p_motif public.motif_moderation, p_mots text, p_cle text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.report_contribution(p_contribution, p_motif, p_mots, p_cle) $$;
comment on function public.report_contribution(uuid, public.motif_moderation, text, text) is
  'Tells those who facilitate that a published contribution should not be; once for each person, or each p_cle without account. Refuses with: contribution_introuvable, champ_requis.';

create function private.without_words(p_texte text, p_mots text[]) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  v_mot text;
begin
  foreach v_mot in array p_mots loop
    p_texte := regexp_replace(p_texte, regexp_replace(v_mot, '([\\.^$|()\[\]{}*+?-])', '\\\1', 'g'), '[retiré]', 'gi');
  end loop;
  return p_texte;
end
$$;
comment on function private.without_words(text, text[]) is 'A text where each of these words, in capitals or not, is « [retiré] ».';

create function private.redact_contribution(p_contribution uuid, p_mots text[], p_fichiers uuid[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.contribution;
  v_mots text[];
  v_dit text;
  v_parties integer := 0;
  v_numero integer;
  v_moderation uuid;
begin
  select * into v from public.contribution c where c.id = p_contribution and c.etat <> 'brouillon' for no key update;
  if not found or coalesce(private.role_in(v.demarche_id) < 'facilitateur', true) then
    raise exception 'contribution_introuvable' using errcode = 'P0001';
  end if;
  -- The longest first: « Jean Martin » is one thing to take out, whatever else is.
  select array_agg(mot order by length(mot) desc) into v_mots
  from (select distinct btrim(m) as mot from unnest(p_mots) m where length(btrim(m)) between 2 and 200 limit 50) mots;
  v_mots := coalesce(v_mots, '{}');
  v_dit := concat_ws(' ', v.titre, v.texte, v.signature,
    (select string_agg(p.nom, ' ') from public.piece_jointe p where p.contribution_id = v.id),
    (select string_agg(n.titre || ' ' || n.texte, ' ') from public.contribution_version n where n.contribution_id = v.id),
    -- Only what is taken out is looked through: what people wrote, not what they chose.
    (select string_agg(case jsonb_typeof(e.value) when 'string' then e.value #>> '{}'
        when 'object' then coalesce(e.value ->> 'autre', case when e.value ? 'chemin' then e.value ->> 'nom' end) end, ' ')
      from public.reponse r cross join lateral jsonb_each(r.contenu) e where r.id = v.reponse_id));
  with jointes as (
    delete from public.piece_jointe p where p.contribution_id = v.id and p.id = any (p_fichiers) returning 1
  ), donnees as (
    delete from public.fichier_reponse f where f.reponse_id = v.reponse_id and f.id = any (p_fichiers) returning 1
  )
  select (select count(*) from jointes) + (select count(*) from donnees) into v_parties;
  if v_parties = 0 and private.without_words(v_dit, v_mots) = v_dit then
    raise exception 'mots_absents' using errcode = 'P0001';
  end if;
  select coalesce(max(n.numero), 0) into v_numero from public.contribution_version n where n.contribution_id = v.id;
  update public.contribution c set titre = left(private.without_words(c.titre, v_mots), 200),
    texte = left(private.without_words(c.texte, v_mots), 20000), signature = left(private.without_words(c.signature, v_mots), 120),
    caviardee_le = clock_timestamp()
  where c.id = v.id;
  -- What the text said is not a version of it either.
  delete from public.contribution_version n where n.contribution_id = v.id and n.numero > v_numero;
  update public.contribution_version n set titre = private.without_words(n.titre, v_mots), texte = private.without_words(n.texte, v_mots)
  where n.contribution_id = v.id;
  update public.signalement s set mots = left(private.without_words(s.mots, v_mots), 1000) where s.contribution_id = v.id;
  update public.moderation m set message = left(private.without_words(m.message, v_mots), 1000) where m.contribution_id = v.id;
  update public.avis a set resume = private.without_words_deep(a.resume, v_mots)
  from public.moderation m where m.contribution_id = v.id and a.objet_id = m.id;
  update public.piece_jointe p set nom = left(private.without_words(p.nom, v_mots), 200) where p.contribution_id = v.id;
  update public.fichier_reponse f set nom = left(private.without_words(f.nom, v_mots), 200) where f.reponse_id = v.reponse_id;
  update public.reponse r set apport = private.without_words_deep(r.apport, v_mots), contenu = (
    select coalesce(jsonb_object_agg(e.key, private.without_words_in(e.value, v_mots)), '{}') from jsonb_each(r.contenu) e)
  where r.id = v.reponse_id;
  perform private.keep_fichiers(v.reponse_id, null);
  -- The file that it was imported from is kept for a week.
  update public.importation_lot l set lignes = private.without_words_deep(l.lignes, v_mots)
  where l.importation_id = v.importation_id and exists (select from unnest(v_mots) mot
    where strpos(lower(l.lignes::text), lower(btrim(to_jsonb(mot)::text, '"'))) > 0);
  insert into public.moderation (demarche_id, contribution_id, decision, motif, decidee_par)
  values (v.demarche_id, v.id, 'caviardee', 'donnees_personnelles', (select auth.uid())) returning id into v_moderation;
  perform private.tell_moderation(v_moderation, v.profil_id, v.reference);
  perform private.write_journal(v.demarche_id, 'contribution.moderee', v.id, jsonb_build_object('vers', 'caviardee', 'nombre', 1), true);
end
$$;

create function private.without_words_in(p_valeur jsonb, p_mots text[]) returns jsonb
language sql immutable set search_path = ''
as $$
  select case jsonb_typeof(p_valeur)
    when 'string' then to_jsonb(private.without_words(p_valeur #>> '{}', p_mots))
    when 'object' then case when p_valeur ? 'autre'
      then p_valeur || jsonb_build_object('autre', private.without_words(p_valeur ->> 'autre', p_mots)) else p_valeur end
    else p_valeur
  end
$$;
comment on function private.without_words_in(jsonb, text[]) is 'The same in the value of an answer: the words of a person, not the options that they chose.';

create function private.without_words_deep(p_valeur jsonb, p_mots text[]) returns jsonb
language sql immutable set search_path = ''
as $$
  select case jsonb_typeof(p_valeur)
    when 'string' then to_jsonb(private.without_words(p_valeur #>> '{}', p_mots))
    when 'object' then (
      select coalesce(jsonb_object_agg(e.key, private.without_words_deep(e.value, p_mots)), '{}') from jsonb_each(p_valeur) e)
    when 'array' then (
      select coalesce(jsonb_agg(private.without_words_deep(e.value, p_mots) order by e.rang), '[]')
      from jsonb_array_elements(p_valeur) with ordinality e (value, rang))
    else p_valeur
  end
$$;
comment on function private.without_words_deep(jsonb, text[]) is 'The same in every text of a value, however deep.';

create function public.redact_contribution(p_contribution uuid, p_mots text[], p_fichiers uuid[] default '{}') returns void
language sql security invoker set search_path = ''
as $$ select private.redact_contribution(p_contribution, p_mots, p_fichiers) $$;
comment on function public.redact_contribution(uuid, text[], uuid[]) is
  'Takes these words out of a contribution, of what it said before, of the names of its files and of the answer or the imported line that it came with, and deletes these files; none of it is kept anywhere. Refuses with: contribution_introuvable, mots_absents.';

create function private.count_moderation(p_demarche uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('recues', n.recues, 'publiees', n.publiees, 'en_attente', n.en_attente, 'rejetees', n.rejetees,
    'retirees', n.retirees, 'motifs', case when n.rejetees >= 5 then m.motifs end, 'heures', case when d.decidees >= 5 then d.heures end)
  from (
    select count(*) as recues, count(*) filter (where c.etat = 'publiee') as publiees,
      count(*) filter (where c.etat = 'en_attente') as en_attente, count(*) filter (where c.etat = 'rejetee') as rejetees,
      count(*) filter (where c.etat = 'retiree') as retirees
    from public.contribution c where c.demarche_id = p_demarche and c.etat <> 'brouillon') n
  cross join (
    select coalesce(jsonb_object_agg(q.motif, q.nombre), '{}') as motifs from (
      select d.motif, count(*) as nombre from public.contribution c
      cross join lateral (select m.motif from public.moderation m
        where m.demarche_id = c.demarche_id and m.contribution_id = c.id and m.decision = 'rejetee'
        order by m.decidee_le desc limit 1) d
      where c.demarche_id = p_demarche and c.etat = 'rejetee' group by d.motif) q) m
  cross join (
    select count(*) as decidees,
      percentile_cont(0.5) within group (order by extract(epoch from q.decidee_le - c.deposee_le)::double precision) / 3600 as heures
    from (select m.contribution_id, min(m.decidee_le) as decidee_le from public.moderation m
      where m.demarche_id = p_demarche and m.decision in ('publiee', 'rejetee') and m.contribution_id is not null
      group by m.contribution_id) q
    join public.contribution c on c.id = q.contribution_id) d
  where private.can_read_demarche(p_demarche)
$$;

create function public.count_moderation(p_demarche uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.count_moderation(p_demarche) $$;
comment on function public.count_moderation(uuid) is
  'What became of what a démarche received: {recues, publiees, en_attente, rejetees, retirees, motifs: {motif: number}, heures: median between deposit and first decision}; the last two are null below five, and all of it for who may not read it.';

revoke execute on function public.moderate(uuid, uuid[], uuid[], public.decision_moderation, public.motif_moderation, text),
  public.redact_contribution(uuid, text[], uuid[]) from public, anon;
revoke execute on function public.report_contribution(uuid, public.motif_moderation, text, text), public.count_moderation(uuid) from public;
grant execute on function public.moderate(uuid, uuid[], uuid[], public.decision_moderation, public.motif_moderation, text),
  private.moderate(uuid, uuid[], uuid[], public.decision_moderation, public.motif_moderation, text),
  public.redact_contribution(uuid, text[], uuid[]), private.redact_contribution(uuid, text[], uuid[]) to authenticated;
grant execute on function public.report_contribution(uuid, public.motif_moderation, text, text),
  private.report_contribution(uuid, public.motif_moderation, text, text),
  public.count_moderation(uuid), private.count_moderation(uuid) to anon, authenticated;
