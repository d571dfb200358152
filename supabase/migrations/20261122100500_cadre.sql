-- The frame of a démarche: the bodies that meet and decide, and the dates that matter.

create type public.role_instance as enum ('decide', 'conseille', 'suit');
create type public.nature_jalon as enum (
  'atelier', 'reunion_publique', 'reunion_interne', 'consultation', 'deliberation', 'publication', 'echeance');
create type public.precision_date as enum ('jour', 'mois', 'annee');

create table public.instance (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  nom text not null check (length(btrim(nom)) between 2 and 160),
  role public.role_instance not null,
  composition text not null default '' check (length(composition) <= 2000),
  ordre integer not null default 0,
  modifie_le timestamptz not null default now(),
  unique (demarche_id, id)
);
comment on table public.instance is 'A body that meets: it decides, advises or follows up.';
create index instance_demarche on public.instance (demarche_id, ordre);
create trigger instance_touch before update on public.instance for each row execute function private.touch();

create table public.instance_organisation (
  demarche_id uuid not null,
  instance_id uuid not null,
  organisation_id uuid not null references public.organisation (id) on delete cascade,
  primary key (instance_id, organisation_id),
  foreign key (demarche_id, instance_id) references public.instance (demarche_id, id) on delete cascade
);
comment on table public.instance_organisation is 'The organisations that sit in a body, beside what its composition says in words.';
create index instance_organisation_demarche on public.instance_organisation (demarche_id, instance_id);
create index instance_organisation_organisation on public.instance_organisation (organisation_id);

create table public.jalon (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  etape_id uuid,
  instance_id uuid,
  nature public.nature_jalon not null,
  titre text not null check (length(btrim(titre)) between 3 and 200),
  lieu text not null default '' check (length(lieu) <= 200),
  debut date not null,
  fin date,
  date_precision public.precision_date not null default 'jour',
  heure_debut time(0),
  heure_fin time(0),
  lien_visio text not null default '' check (lien_visio = '' or (lien_visio ~ '^https://[^[:space:]]+$' and length(lien_visio) <= 500)),
  description text not null default '' check (length(description) <= 2000),
  revision integer not null default 0,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  foreign key (demarche_id, etape_id) references public.etape (demarche_id, id) on delete cascade,
  foreign key (demarche_id, instance_id) references public.instance (demarche_id, id) on delete set null (instance_id),
  constraint jalon_dates check (fin is null or fin >= debut),
  constraint jalon_siecles check (debut >= '1900-01-01' and coalesce(fin, debut) < '2200-01-01'),
  constraint jalon_heure_d_un_jour check (heure_debut is null or date_precision = 'jour'),
  constraint jalon_heures check (heure_fin is null or (heure_debut is not null
    and (coalesce(fin, debut) > debut or heure_fin > heure_debut)))
);
comment on table public.jalon is 'A date of the calendar. date_precision says how much of debut and fin is known: a day, a month or only a year.';
comment on column public.jalon.heure_debut is 'In the time zone of the démarche; absent for a whole day.';
comment on column public.jalon.revision is 'How many times it changed since it was entered: the SEQUENCE of iCalendar.';
create index jalon_demarche on public.jalon (demarche_id, debut);
create index jalon_instance on public.jalon (instance_id);

create function private.count_revision() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.revision := old.revision + 1;
  new.modifie_le := clock_timestamp();
  return new;
end
$$;
comment on function private.count_revision() is 'A calendar that subscribed learns by these two that a date changed.';
create trigger jalon_revision before update on public.jalon for each row execute function private.count_revision();

alter table public.instance enable row level security;
alter table public.instance_organisation enable row level security;
alter table public.jalon enable row level security;

revoke all on public.instance, public.instance_organisation, public.jalon from anon, authenticated;
grant select on public.instance, public.instance_organisation, public.jalon to anon, authenticated;
grant insert (demarche_id, instance_id, organisation_id) on public.instance_organisation to authenticated;
grant delete on public.instance_organisation to authenticated;
grant insert (demarche_id, nom, role, composition, ordre) on public.instance to authenticated;
grant update (nom, role, composition, ordre) on public.instance to authenticated;
grant delete on public.instance to authenticated;
grant insert (demarche_id, etape_id, instance_id, nature, titre, lieu, debut, fin, date_precision, heure_debut, heure_fin,
  lien_visio, description) on public.jalon to authenticated;
grant update (etape_id, instance_id, nature, titre, lieu, debut, fin, date_precision, heure_debut, heure_fin, lien_visio,
  description) on public.jalon to authenticated;
grant delete on public.jalon to authenticated;

create policy "Bodies of a readable démarche are readable" on public.instance for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs name bodies" on public.instance for insert to authenticated
  with check (private.role_in(demarche_id) = 'porteur');
create policy "Porteurs change bodies" on public.instance for update to authenticated
  using (private.role_in(demarche_id) = 'porteur') with check (private.role_in(demarche_id) = 'porteur');
create policy "Porteurs remove bodies" on public.instance for delete to authenticated
  using (private.role_in(demarche_id) = 'porteur');

create policy "Who sits in a readable body is readable" on public.instance_organisation for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs seat organisations" on public.instance_organisation for insert to authenticated
  with check (private.role_in(demarche_id) = 'porteur');
create policy "Porteurs unseat organisations" on public.instance_organisation for delete to authenticated
  using (private.role_in(demarche_id) = 'porteur');

create policy "Dates of a readable démarche are readable" on public.jalon for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs and facilitateurs set dates" on public.jalon for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs change dates" on public.jalon for update to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur') with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs remove dates" on public.jalon for delete to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');

create function private.restore_instance(p_demarche uuid, p_instance jsonb, p_organisations uuid[], p_jalons uuid[]) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if private.role_in(p_demarche) is distinct from 'porteur' then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  -- Under its own id, so that calendars which follow it find it again. Pressed twice, it is put back once.
  insert into public.instance (id, demarche_id, nom, role, composition, ordre)
  select r.id, p_demarche, r.nom, r.role, r.composition, r.ordre
  from jsonb_to_record(p_instance) as r (id uuid, nom text, role public.role_instance, composition text, ordre integer)
  on conflict (id) do nothing;
  if not found then
    return;
  end if;
  insert into public.instance_organisation (demarche_id, instance_id, organisation_id)
  select p_demarche, (p_instance ->> 'id')::uuid, o.id from public.organisation o where o.id = any (p_organisations);
  update public.jalon set instance_id = (p_instance ->> 'id')::uuid
  where demarche_id = p_demarche and id = any (p_jalons) and instance_id is null;
end
$$;

create function public.restore_instance(p_demarche uuid, p_instance jsonb, p_organisations uuid[], p_jalons uuid[]) returns void
language sql security invoker set search_path = ''
as $$ select private.restore_instance(p_demarche, p_instance, p_organisations, p_jalons) $$;
comment on function public.restore_instance(uuid, jsonb, uuid[], uuid[]) is
  'Puts a removed body back as it was: {id, nom, role, composition, ordre}, who sat in it, and the dates that were its meetings and have no other body since. Refuses with role_insuffisant.';
revoke execute on function public.restore_instance(uuid, jsonb, uuid[], uuid[]) from public, anon;
grant execute on function public.restore_instance(uuid, jsonb, uuid[], uuid[]),
  private.restore_instance(uuid, jsonb, uuid[], uuid[]) to authenticated;
