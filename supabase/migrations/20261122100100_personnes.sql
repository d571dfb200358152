-- People. profil: what those who work with a person may see. profil_prive: for that person alone.
-- The e-mail address stays in auth.users, out of the API.

create table public.profil (
  id uuid primary key references auth.users (id) on delete cascade,
  nom text not null default '' check (length(nom) <= 120),
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now()
);
comment on table public.profil is 'A person with an account; visible to that person and to those who share a démarche.';

create table public.profil_prive (
  profil_id uuid primary key references public.profil (id) on delete cascade,
  langue public.langue not null default 'fr',
  resume_hebdomadaire boolean not null default true,
  alertes_immediates boolean not null default true,
  modifie_le timestamptz not null default now()
);
comment on table public.profil_prive is 'Preferences of a person, readable and writable by that person only.';

create table public.administrateur (
  profil_id uuid primary key references public.profil (id) on delete cascade,
  depuis timestamptz not null default now()
);
comment on table public.administrateur is 'Who runs this instance. Named by the operator with the secret key, never through a page.';

create trigger profil_touch before update on public.profil for each row execute function private.touch();
create trigger profil_prive_touch before update on public.profil_prive for each row execute function private.touch();

create function private.create_profil() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.profil (id, nom)
  values (new.id, left(btrim(coalesce(new.raw_user_meta_data ->> 'nom', '')), 120));
  insert into public.profil_prive (profil_id, langue)
  values (new.id, case when new.raw_user_meta_data ->> 'langue' = 'en' then 'en' else 'fr' end::public.langue);
  return new;
end
$$;
comment on function private.create_profil() is 'Every account has a profil and its private part from the first moment.';

create trigger ensemblier_create_profil after insert on auth.users for each row execute function private.create_profil();

create function private.is_admin() returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.administrateur a where a.profil_id = (select auth.uid()))
$$;
comment on function private.is_admin() is 'True when the signed-in person runs this instance.';
grant execute on function private.is_admin() to anon, authenticated, service_role;

alter table public.profil enable row level security;
alter table public.profil_prive enable row level security;
alter table public.administrateur enable row level security;

revoke all on public.profil, public.profil_prive, public.administrateur from anon, authenticated;
grant select on public.profil to authenticated;
grant update (nom) on public.profil to authenticated;
grant select on public.profil_prive to authenticated;
grant update (langue, resume_hebdomadaire, alertes_immediates) on public.profil_prive to authenticated;
grant select on public.administrateur to authenticated;

create policy "People see their own profil" on public.profil for select to authenticated
  using (id = (select auth.uid()));
create policy "Administrators see every profil" on public.profil for select to authenticated
  using ((select private.is_admin()));
create policy "People change their own name" on public.profil for update to authenticated
  using (id = (select auth.uid())) with check (id = (select auth.uid()));

create policy "People see their own preferences" on public.profil_prive for select to authenticated
  using (profil_id = (select auth.uid()));
create policy "People change their own preferences" on public.profil_prive for update to authenticated
  using (profil_id = (select auth.uid())) with check (profil_id = (select auth.uid()));

create policy "Administrators see who they are" on public.administrateur for select to authenticated
  using (profil_id = (select auth.uid()) or (select private.is_admin()));
