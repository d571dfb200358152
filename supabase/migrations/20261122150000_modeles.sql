-- Modèles: what a démarche was made from, and those that people keep for the next ones.

create table public.demarche_modele (
  demarche_id uuid primary key references public.demarche (id) on delete cascade,
  cle text check (length(cle) between 1 and 80),
  titre text not null check (length(btrim(titre)) between 3 and 160),
  contenu jsonb not null check (jsonb_typeof(contenu) = 'object' and length(contenu::text) <= 200000),
  pris_le timestamptz not null default now()
);
comment on table public.demarche_modele is
  'The modèle that a démarche was made from, as it was that day: a newer one never overwrites it. Written by create_demarche only.';
comment on column public.demarche_modele.cle is 'Name of a modèle that comes with Ensemblier; null for one that people made.';
comment on column public.demarche_modele.contenu is 'Shape: src/lib/domain/modele/schema.ts.';

create type public.visibilite_modele as enum ('privee', 'instance');

create table public.modele (
  id uuid primary key default gen_random_uuid(),
  titre text not null check (length(btrim(titre)) between 3 and 160),
  resume text not null default '' check (length(resume) <= 300),
  contenu jsonb not null check (jsonb_typeof(contenu) = 'object' and length(contenu::text) <= 200000),
  visibilite public.visibilite_modele not null default 'privee',
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now()
);
comment on table public.modele is
  'A modèle that somebody saved from a démarche: for that person alone, or for everybody who has an account here.';
create index modele_cree_par on public.modele (cree_par);

create type public.pas_preparation as enum (
  'objet', 'territoire', 'organisations', 'etapes', 'instances', 'colleges', 'visibilite');

create table public.preparation (
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  pas public.pas_preparation not null,
  fait_le timestamptz not null default now(),
  primary key (demarche_id, pas)
);
comment on table public.preparation is 'The steps of the guided preparation that somebody went through, so that it can be left and resumed.';

create function public.plan_etapes(p_demarche uuid, p jsonb) returns integer
language plpgsql security invoker set search_path = ''
as $$
declare
  v_touched integer;
  v_known integer;
begin
  if coalesce(private.role_in(p_demarche) < 'facilitateur', true) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  select count(*) into v_known from jsonb_to_recordset(p) as v (nature public.nature_etape)
    join public.etape e on e.demarche_id = p_demarche and e.nature = v.nature;
  if v_known = 0 or v_known <> jsonb_array_length(p) then
    raise exception 'etapes_incompletes' using errcode = 'P0001';
  end if;
  update public.etape e set niveau = v.niveau, debut = v.debut, fin = v.fin
  from jsonb_to_recordset(p) as v (
    nature public.nature_etape, niveau public.niveau_engagement, debut date, fin date, vu timestamptz)
  where e.demarche_id = p_demarche and e.nature = v.nature and e.modifie_le = v.vu
    and (e.niveau, e.debut, e.fin) is distinct from (v.niveau, v.debut, v.fin);
  get diagnostics v_touched = row_count;
  -- What could not be set was changed by somebody else since this person read it.
  if exists (select from jsonb_to_recordset(p) as v (
      nature public.nature_etape, niveau public.niveau_engagement, debut date, fin date)
    join public.etape e on e.demarche_id = p_demarche and e.nature = v.nature
    where (e.niveau, e.debut, e.fin) is distinct from (v.niveau, v.debut, v.fin)) then
    raise exception 'modifie_entre_temps' using errcode = 'P0001';
  end if;
  return v_touched;
end
$$;
comment on function public.plan_etapes(uuid, jsonb) is
  'Sets level and dates of these stages at once, all or none; answers how many changed. Shape: [{nature, niveau, debut, fin, vu}], vu being the modifie_le that the person read. Refuses with: role_insuffisant, etapes_incompletes, modifie_entre_temps.';
revoke execute on function public.plan_etapes(uuid, jsonb) from public, anon;
grant execute on function public.plan_etapes(uuid, jsonb) to authenticated;

create function public.plan_dates(p_demarche uuid, p jsonb) returns integer
language plpgsql security invoker set search_path = ''
as $$
declare
  v_entered integer;
begin
  if coalesce(private.role_in(p_demarche) < 'facilitateur', true) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  -- Two who enter the same dates at once: the second finds those of the first.
  perform pg_advisory_xact_lock(hashtextextended('ensemblier.plan_dates:' || p_demarche, 0));
  insert into public.jalon (demarche_id, etape_id, nature, titre, debut, date_precision)
  select p_demarche, v.etape_id, v.nature, v.titre, v.debut, 'mois'
  from jsonb_to_recordset(p) as v (etape_id uuid, nature public.nature_jalon, titre text, debut date)
  where not exists (
    select from public.jalon j where j.demarche_id = p_demarche and lower(btrim(j.titre)) = lower(btrim(v.titre)));
  get diagnostics v_entered = row_count;
  return v_entered;
end
$$;
comment on function public.plan_dates(uuid, jsonb) is
  'Enters these months in the calendar, but those whose title stands there already, and answers how many. Shape: [{etape_id, nature, titre, debut}]. Refuses with: role_insuffisant.';
revoke execute on function public.plan_dates(uuid, jsonb) from public, anon;
grant execute on function public.plan_dates(uuid, jsonb) to authenticated;

alter table public.demarche_modele enable row level security;
alter table public.modele enable row level security;
alter table public.preparation enable row level security;

revoke all on public.demarche_modele, public.modele, public.preparation from anon, authenticated;
grant select on public.demarche_modele to authenticated;
grant select, delete on public.modele to authenticated;
grant insert (titre, resume, contenu) on public.modele to authenticated;
grant update (titre, resume, visibilite) on public.modele to authenticated;
grant select on public.preparation to authenticated;
grant insert (demarche_id, pas) on public.preparation to authenticated;

-- It may hold headings that somebody else restricted: it is for those who work from it.
create policy "Porteurs and facilitateurs see what a démarche was made from" on public.demarche_modele
  for select to authenticated using (private.role_in(demarche_id) >= 'facilitateur');

create policy "People see their modèles and those of the instance" on public.modele for select to authenticated
  using (visibilite = 'instance' or cree_par = (select auth.uid()) or (select private.is_admin()));
create policy "People keep modèles of their own" on public.modele for insert to authenticated
  with check (cree_par = (select auth.uid()));
create policy "People rename their modèles while nobody else uses them" on public.modele for update to authenticated
  using (cree_par = (select auth.uid()) and visibilite = 'privee')
  with check (cree_par = (select auth.uid()) and visibilite = 'privee');
create policy "Administrators share modèles with the instance" on public.modele for update to authenticated
  using ((select private.is_admin())) with check ((select private.is_admin()));
create policy "People remove their modèles, administrators any" on public.modele for delete to authenticated
  using (cree_par = (select auth.uid()) or (select private.is_admin()));

create policy "Those who prepare a démarche see how far it is" on public.preparation for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs go through the preparation" on public.preparation for insert to authenticated
  with check (private.role_in(demarche_id) = 'porteur');
