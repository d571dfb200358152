-- A mandat lets a person speak for an organisation, between two dates.

create type public.role_mandat as enum ('porte_parole', 'referent');

create function private.today() returns date
language sql stable set search_path = ''
as $$ select (now() at time zone 'Europe/Paris')::date $$;
comment on function private.today() is 'The day on which mandates are judged: that of Paris, whatever the clock of the server.';
grant execute on function private.today() to authenticated, service_role;

create table public.mandat (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisation (id) on delete cascade,
  profil_id uuid not null references public.profil (id) on delete cascade,
  role public.role_mandat not null default 'porte_parole',
  fonction text not null default '' check (length(fonction) <= 120),
  debut date not null default private.today(),
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

create function private.holds_mandat(p_organisation uuid, p_profil uuid, p_role public.role_mandat) returns boolean
language sql stable set search_path = ''
as $$
  select exists (
    select from public.mandat m
    where m.organisation_id = p_organisation and m.profil_id = p_profil and m.role >= p_role and m.revoque_le is null
      and m.debut <= private.today() and (m.fin is null or m.fin >= private.today()))
$$;
comment on function private.holds_mandat(uuid, uuid, public.role_mandat) is 'True when this person holds today a mandate of at least this role.';

create function private.has_mandat(p_organisation uuid, p_role public.role_mandat) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.holds_mandat(p_organisation, (select auth.uid()), p_role)
$$;
comment on function private.has_mandat(uuid, public.role_mandat) is
  'True when the signed-in person holds today a mandate of at least this role for the organisation.';
grant execute on function private.has_mandat(uuid, public.role_mandat) to anon, authenticated, service_role;

create function private.may_speak_for(p_organisation uuid) returns boolean
language sql stable set search_path = ''
as $$
  select p_organisation is null or private.has_mandat(p_organisation, 'porte_parole')
$$;
comment on function private.may_speak_for(uuid) is
  'True for a voice of one''s own (null), and for that of an organisation when the signed-in person holds a mandate today.';
grant execute on function private.may_speak_for(uuid) to anon, authenticated, service_role;

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
  if new.revoque_le is not null and old.revoque_le is null then
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

create function private.keep_a_referent() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if (select auth.uid()) is null or private.is_admin()
    or old.role <> 'referent' or old.revoque_le is not null or old.debut > private.today() or old.fin < private.today()
    or new.organisation_id <> old.organisation_id
    or (new.revoque_le is null and (new.fin is null or new.fin >= private.today()))
  then
    return new;
  end if;
  -- Locking the organisation makes two référents who leave at once wait for each other.
  perform from public.organisation o where o.id = old.organisation_id and o.fermee_le is null for update;
  if found and not exists (
    select from public.mandat m
    where m.organisation_id = old.organisation_id and m.id <> old.id and m.role = 'referent'
      and m.revoque_le is null and m.debut <= private.today() and (m.fin is null or m.fin >= private.today()))
  then
    raise exception 'dernier_referent' using errcode = 'P0001', hint = 'Name another référent first.';
  end if;
  return new;
end
$$;
comment on function private.keep_a_referent() is
  'Nobody but an administrator ends the mandate of the last référent: somebody has to grant the next ones, until the organisation closes.';
create trigger mandat_keep_a_referent before update on public.mandat
  for each row execute function private.keep_a_referent();

alter table public.mandat enable row level security;

revoke all on public.mandat from anon, authenticated;
grant select on public.mandat to authenticated;
grant insert (organisation_id, profil_id, role, fonction, debut, fin) on public.mandat to authenticated;
grant update (fonction, fin, revoque_le) on public.mandat to authenticated;

create policy "Référents and administrators change an organisation" on public.organisation for update to authenticated
  using (private.has_mandat(id, 'referent') or (select private.is_admin()))
  with check (private.has_mandat(id, 'referent') or (select private.is_admin()));
create policy "Administrators remove an organisation" on public.organisation for delete to authenticated
  using ((select private.is_admin()));

create policy "People see their own mandates" on public.mandat for select to authenticated
  using (profil_id = (select auth.uid()));
create policy "Those who speak for an organisation see its mandates" on public.mandat for select to authenticated
  using (private.has_mandat(organisation_id, 'porte_parole') or (select private.is_admin()));
-- A mandate that was ended stays ended: a new one is granted instead.
create policy "Référents and administrators end mandates" on public.mandat for update to authenticated
  using (revoque_le is null and (private.has_mandat(organisation_id, 'referent') or (select private.is_admin())))
  with check (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));
create policy "People give up their own mandates" on public.mandat for update to authenticated
  using (profil_id = (select auth.uid()) and revoque_le is null)
  with check (profil_id = (select auth.uid()) and revoque_le is not null);
