-- Avis: what a person is told of. Written by triggers, in the transaction of what happened; mailed through the outbox,
-- at once (grouped over ten minutes) or every week, as the person wants.

create type public.genre_avis as enum (
  'etape_passage', 'rencontre_ajoutee', 'rencontre_deplacee', 'rencontre_annulee', 'document_publie',
  'charte_publiee', 'recueil_ouvert',
  'role_change', 'membre_retire', 'demande_recue', 'demande_acceptee', 'demande_refusee', 'invitation_acceptee',
  'mandat_accorde', 'mandat_revoque', 'mandat_demande', 'mandat_refuse', 'contribution_moderee');
create type public.rythme_avis as enum ('tout_de_suite', 'chaque_semaine', 'rien');

create table public.avis (
  id uuid primary key default gen_random_uuid(),
  profil_id uuid not null references public.profil (id) on delete cascade,
  demarche_id uuid references public.demarche (id) on delete cascade,
  genre public.genre_avis not null,
  objet_id uuid,
  acteur_id uuid references public.profil (id) on delete set null,
  resume jsonb not null default '{}',
  cle text not null check (length(cle) between 1 and 200),
  courrier_id uuid references private.courrier (id) on delete set null,
  cree_le timestamptz not null default clock_timestamp(),
  lu_le timestamptz,
  unique (profil_id, cle)
);
comment on table public.avis is 'Something that happened and that one person is told of, once. Readable by that person, while the démarche is.';
comment on column public.avis.demarche_id is 'Null for what is about no démarche, or about one that the person was removed from.';
comment on column public.avis.courrier_id is 'The letter that tells it; null when none does.';
create index avis_profil on public.avis (profil_id, cree_le);
create index avis_non_lus on public.avis (profil_id) where lu_le is null;
create index avis_demarche on public.avis (demarche_id);
create index avis_acteur on public.avis (acteur_id);
create index avis_courrier on public.avis (courrier_id);

create table public.abonnement (
  profil_id uuid not null default auth.uid() references public.profil (id) on delete cascade,
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  rythme public.rythme_avis not null,
  modifie_le timestamptz not null default now(),
  primary key (profil_id, demarche_id)
);
comment on table public.abonnement is
  'How a member wants the news of one démarche by mail; without a row, the preferences of the account hold. Of somebody who is no member: they follow the démarche, and are told of what is public.';
create index abonnement_demarche on public.abonnement (demarche_id);
create trigger abonnement_touch before update on public.abonnement for each row execute function private.touch();

alter table public.avis enable row level security;
alter table public.abonnement enable row level security;
revoke all on public.avis, public.abonnement from anon, authenticated;
grant select, update (lu_le) on public.avis to authenticated;
grant select, delete, insert (profil_id, demarche_id, rythme), update (profil_id, demarche_id, rythme) on public.abonnement to authenticated;

create policy "People see what they are told of in démarches they may read" on public.avis for select to authenticated
  using (profil_id = (select auth.uid()) and (demarche_id is null or private.can_read_demarche(demarche_id)));
create policy "People mark what they have read" on public.avis for update to authenticated
  using (profil_id = (select auth.uid())) with check (profil_id = (select auth.uid()));
create policy "People see how they follow" on public.abonnement for select to authenticated
  using (profil_id = (select auth.uid()));
create policy "People choose how they follow a démarche they may read" on public.abonnement for insert to authenticated
  with check (profil_id = (select auth.uid()) and private.can_read_demarche(demarche_id));
create policy "People change how they follow" on public.abonnement for update to authenticated
  using (profil_id = (select auth.uid()))
  with check (profil_id = (select auth.uid()) and private.can_read_demarche(demarche_id));
create policy "People go back to their preferences" on public.abonnement for delete to authenticated
  using (profil_id = (select auth.uid()));

create function private.may_read(p_profil uuid, p_demarche uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.demarche d
    left join public.membre m on m.demarche_id = d.id and m.profil_id = p_profil and m.retire_le is null
    where d.id = p_demarche and (
      d.visibilite = 'public'
      or (d.visibilite = 'membres' and m.role is not null)
      or m.role >= 'facilitateur'
      or exists (select from public.administrateur a where a.profil_id = p_profil)))
$$;
comment on function private.may_read(uuid, uuid) is 'can_read_demarche() for somebody who is not the one who asks.';

create function private.is_membre(p_profil uuid, p_demarche uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.membre m where m.demarche_id = p_demarche and m.profil_id = p_profil and m.retire_le is null)
$$;
comment on function private.is_membre(uuid, uuid) is 'role_in() is not null, for somebody who is not the one who asks.';

create function private.is_direct(p_genre public.genre_avis) returns boolean
language sql immutable set search_path = ''
as $$
  select p_genre in ('role_change', 'membre_retire', 'demande_recue', 'demande_acceptee', 'demande_refusee',
    'mandat_accorde', 'mandat_revoque', 'mandat_demande', 'mandat_refuse', 'contribution_moderee')
$$;
comment on function private.is_direct(public.genre_avis) is 'What concerns one person alone and is mailed at once; the rest waits for the weekly letter.';

create function private.tells_public(p_genre public.genre_avis) returns boolean
language sql immutable set search_path = ''
as $$
  select p_genre in ('etape_passage', 'rencontre_ajoutee', 'rencontre_deplacee', 'rencontre_annulee', 'document_publie', 'charte_publiee',
    'recueil_ouvert')
$$;
comment on function private.tells_public(public.genre_avis) is 'What everybody may read on a public démarche, so that those who follow it are told.';

create function private.rythme_of(p_profil uuid, p_demarche uuid, p_genre public.genre_avis) returns public.rythme_avis
language sql stable security definer set search_path = ''
as $$
  select case
    when a.rythme = 'rien' or (suit.seulement and a.rythme is null) then 'rien'
    when v.alertes_immediates and (a.rythme = 'tout_de_suite' or (a.rythme is null and private.is_direct(p_genre)))
      then 'tout_de_suite'
    when v.resume_hebdomadaire then 'chaque_semaine'
    else 'rien'
  end::public.rythme_avis
  from public.profil_prive v
  cross join lateral (select p_demarche is not null and not private.is_membre(p_profil, p_demarche) as etranger) e
  cross join lateral (select e.etranger and private.tells_public(p_genre) as seulement) suit
  -- Who follows a démarche chose for what is public, not for an answer to a request of their own.
  left join public.abonnement a on a.profil_id = v.profil_id and a.demarche_id = p_demarche and (suit.seulement or not e.etranger)
  where v.profil_id = p_profil
$$;
comment on function private.rythme_of(uuid, uuid, public.genre_avis) is
  'How this is mailed to the person today: the démarche''s own setting first, and never against a preference of the account; nothing of what is public once they neither take part nor follow.';

create function private.reset_abonnement() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.abonnement a where a.demarche_id = new.demarche_id and a.profil_id = new.profil_id;
  return null;
end
$$;
comment on function private.reset_abonnement() is
  'Who joins a démarche follows it as the other members, and who leaves or is removed is told nothing more until they ask.';
create trigger membre_reset_abonnement after insert on public.membre
  for each row execute function private.reset_abonnement();
create trigger membre_retire_reset_abonnement after update of retire_le on public.membre
  for each row when ((old.retire_le is null) <> (new.retire_le is null)) execute function private.reset_abonnement();

create function private.notify(
  p_profil uuid, p_demarche uuid, p_genre public.genre_avis, p_objet uuid, p_cle text, p_resume jsonb default '{}')
returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_avis uuid;
  v_courrier uuid;
begin
  if p_profil is null or p_profil is not distinct from (select auth.uid())
    or (p_demarche is not null and not private.may_read(p_profil, p_demarche))
  then
    return;
  end if;
  insert into public.avis (profil_id, demarche_id, genre, objet_id, acteur_id, resume, cle)
  values (p_profil, p_demarche, p_genre, p_objet, (select auth.uid()), jsonb_strip_nulls(p_resume), p_cle)
  on conflict (profil_id, cle) do nothing
  returning id into v_avis;
  if v_avis is null or private.rythme_of(p_profil, p_demarche, p_genre) is distinct from 'tout_de_suite' then
    return;
  end if;
  -- The lock waits for a process that takes this letter: it is then no longer open.
  select c.id into v_courrier from private.courrier c
  where c.profil_id = p_profil and c.genre = 'avis' and c.essais = 0 and c.abandonne_le is null and c.envoye_le is null
  order by c.cree_le limit 1 for update;
  if v_courrier is null then
    v_courrier := private.post_courrier('avis:' || v_avis, p_profil, null, 'avis', '{}',
      p_apres => clock_timestamp() + interval '10 minutes');
  end if;
  update public.avis a set courrier_id = v_courrier where a.id = v_avis;
end
$$;
comment on function private.notify(uuid, uuid, public.genre_avis, uuid, text, jsonb) is
  'Tells a person of something, once for each key; nobody of their own gesture, and nobody of a démarche that they may not read. For triggers.';

create function private.notify_membres(
  p_demarche uuid, p_genre public.genre_avis, p_objet uuid, p_cle text, p_resume jsonb default '{}',
  p_role public.role_demarche default 'observateur') returns void
language sql security definer set search_path = ''
as $$
  select private.notify(q.profil_id, p_demarche, p_genre, p_objet, p_cle, p_resume)
  from (
    select m.profil_id from public.membre m
    where m.demarche_id = p_demarche and m.retire_le is null and m.role >= p_role
    union
    select a.profil_id from public.abonnement a join public.demarche d on d.id = a.demarche_id
    where a.demarche_id = p_demarche and d.visibilite = 'public' and private.tells_public(p_genre)) q
  order by q.profil_id
$$;
comment on function private.notify_membres(uuid, public.genre_avis, uuid, text, jsonb, public.role_demarche) is
  'Tells every member of at least this role and, of what is public in a public démarche, those who follow it.';
