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
  ordre integer not null default 0
);
comment on table public.instance is 'A body that meets: it decides, advises or follows up.';
create index instance_demarche on public.instance (demarche_id, ordre);

create table public.jalon (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  etape_id uuid,
  nature public.nature_jalon not null,
  titre text not null check (length(btrim(titre)) between 3 and 200),
  lieu text not null default '' check (length(lieu) <= 200),
  debut date not null,
  fin date,
  date_precision public.precision_date not null default 'jour',
  foreign key (demarche_id, etape_id) references public.etape (demarche_id, id) on delete cascade,
  constraint jalon_dates check (fin is null or fin >= debut)
);
comment on table public.jalon is 'A date of the calendar. date_precision says how much of debut and fin is known: a day, a month or only a year.';
create index jalon_demarche on public.jalon (demarche_id, debut);

alter table public.instance enable row level security;
alter table public.jalon enable row level security;

revoke all on public.instance, public.jalon from anon, authenticated;
grant select on public.instance, public.jalon to anon, authenticated;
grant insert (demarche_id, nom, role, composition, ordre) on public.instance to authenticated;
grant update (nom, role, composition, ordre) on public.instance to authenticated;
grant delete on public.instance to authenticated;
grant insert (demarche_id, etape_id, nature, titre, lieu, debut, fin, date_precision) on public.jalon to authenticated;
grant update (etape_id, nature, titre, lieu, debut, fin, date_precision) on public.jalon to authenticated;
grant delete on public.jalon to authenticated;

create policy "Bodies of a readable démarche are readable" on public.instance for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs name bodies" on public.instance for insert to authenticated
  with check (private.role_in(demarche_id) = 'porteur');
create policy "Porteurs change bodies" on public.instance for update to authenticated
  using (private.role_in(demarche_id) = 'porteur') with check (private.role_in(demarche_id) = 'porteur');
create policy "Porteurs remove bodies" on public.instance for delete to authenticated
  using (private.role_in(demarche_id) = 'porteur');

create policy "Dates of a readable démarche are readable" on public.jalon for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs and facilitateurs set dates" on public.jalon for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs change dates" on public.jalon for update to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur') with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs remove dates" on public.jalon for delete to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');
