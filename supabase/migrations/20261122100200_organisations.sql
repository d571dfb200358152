-- Organisations are actors in their own right; a mandat lets a person speak for one, between two dates.

create type public.nature_organisation as enum (
  'collectivite', 'etat', 'etablissement_public', 'association', 'cooperative', 'mutuelle', 'fondation',
  'entreprise_ess', 'entreprise', 'autre');
create type public.role_mandat as enum ('porte_parole', 'referent');

create table public.organisation (
  id uuid primary key default gen_random_uuid(),
  nom text not null check (length(btrim(nom)) between 2 and 200),
  sigle text check (length(sigle) <= 30),
  nature public.nature_organisation not null,
  presentation text not null default '' check (length(presentation) <= 4000),
  site_web text check (site_web ~ '^https?://' and length(site_web) <= 300),
  fictive boolean not null default false,
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now()
);
comment on table public.organisation is 'An actor in its own right: collectivité, ESS structure, State service. Public.';
comment on column public.organisation.fictive is 'Invented for a demonstration; every page that names it says so.';

create index organisation_cree_par on public.organisation (cree_par);

create table public.mandat (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisation (id) on delete cascade,
  profil_id uuid not null references public.profil (id) on delete cascade,
  role public.role_mandat not null default 'porte_parole',
  fonction text not null default '' check (length(fonction) <= 120),
  debut date not null default current_date,
  fin date,
  accorde_par uuid default auth.uid() references public.profil (id) on delete set null,
  accorde_le timestamptz not null default now(),
  revoque_le timestamptz,
  check (fin is null or fin >= debut)
);
comment on table public.mandat is 'The right of a person to speak for an organisation, dated and revocable; never deleted, so that the past stays true.';
create index mandat_organisation on public.mandat (organisation_id);
create index mandat_profil on public.mandat (profil_id);
create index mandat_accorde_par on public.mandat (accorde_par);

create trigger organisation_touch before update on public.organisation for each row execute function private.touch();

create function private.has_mandat(p_organisation uuid, p_role public.role_mandat) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.mandat m
    where m.organisation_id = p_organisation and m.profil_id = (select auth.uid()) and m.role >= p_role
      and m.revoque_le is null and m.debut <= current_date and (m.fin is null or m.fin >= current_date))
$$;
comment on function private.has_mandat(uuid, public.role_mandat) is
  'True when the signed-in person holds today a mandate of at least this role for the organisation.';
grant execute on function private.has_mandat(uuid, public.role_mandat) to anon, authenticated, service_role;

create function private.grant_first_mandat() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.cree_par is not null then
    insert into public.mandat (organisation_id, profil_id, role, accorde_par)
    values (new.id, new.cree_par, 'referent', new.cree_par);
  end if;
  return new;
end
$$;
comment on function private.grant_first_mandat() is 'Whoever declares an organisation is its first référent.';
create trigger organisation_first_mandat after insert on public.organisation
  for each row execute function private.grant_first_mandat();

create function private.keep_mandat_true() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if (select auth.uid()) is null then
    return new;
  end if;
  if new.revoque_le is not null then
    new.revoque_le := clock_timestamp();
  end if;
  if (new.fonction, new.fin) is distinct from (old.fonction, old.fin)
    and not (private.has_mandat(old.organisation_id, 'referent') or private.is_admin())
  then
    raise exception 'role_insuffisant' using errcode = '42501', hint = 'One may only give up one''s own mandate.';
  end if;
  return new;
end
$$;
comment on function private.keep_mandat_true() is
  'A mandate ends at the time it is ended, and whoever gives up a mandate changes nothing else in it.';
create trigger mandat_keep_true before update on public.mandat
  for each row execute function private.keep_mandat_true();

alter table public.organisation enable row level security;
alter table public.mandat enable row level security;

revoke all on public.organisation, public.mandat from anon, authenticated;
grant select on public.organisation to anon, authenticated;
grant insert (nom, sigle, nature, presentation, site_web) on public.organisation to authenticated;
grant update (nom, sigle, nature, presentation, site_web) on public.organisation to authenticated;
grant delete on public.organisation to authenticated;
grant select on public.mandat to authenticated;
grant insert (organisation_id, profil_id, role, fonction, debut, fin) on public.mandat to authenticated;
grant update (fonction, fin, revoque_le) on public.mandat to authenticated;

create policy "Organisations are public" on public.organisation for select to anon, authenticated using (true);
create policy "Signed-in people declare an organisation" on public.organisation for insert to authenticated
  with check (cree_par = (select auth.uid()));
create policy "Référents and administrators change an organisation" on public.organisation for update to authenticated
  using (private.has_mandat(id, 'referent') or (select private.is_admin()))
  with check (private.has_mandat(id, 'referent') or (select private.is_admin()));
create policy "Administrators remove an organisation" on public.organisation for delete to authenticated
  using ((select private.is_admin()));

create policy "People see their own mandates" on public.mandat for select to authenticated
  using (profil_id = (select auth.uid()));
create policy "Those who speak for an organisation see its mandates" on public.mandat for select to authenticated
  using (private.has_mandat(organisation_id, 'porte_parole') or (select private.is_admin()));
create policy "Référents and administrators grant mandates" on public.mandat for insert to authenticated
  with check ((private.has_mandat(organisation_id, 'referent') or (select private.is_admin()))
    and accorde_par = (select auth.uid()));
-- A mandate that was ended stays ended: a new one is granted instead.
create policy "Référents and administrators end mandates" on public.mandat for update to authenticated
  using (revoque_le is null and (private.has_mandat(organisation_id, 'referent') or (select private.is_admin())))
  with check (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));
create policy "People give up their own mandates" on public.mandat for update to authenticated
  using (profil_id = (select auth.uid()) and revoque_le is null)
  with check (profil_id = (select auth.uid()) and revoque_le is not null);
