-- Free perimeters (PETR, pays, bassin de vie): a name given to places of the official division.

create type public.nature_perimetre as enum ('petr', 'pays', 'bassin_de_vie', 'autre');

create table public.perimetre (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  nature public.nature_perimetre not null,
  nom text not null check (nom = btrim(nom) and length(nom) between 2 and 120),
  communes integer not null check (communes > 0),
  population integer check (population >= 0),
  modifie_le timestamptz not null default now(),
  unique (demarche_id, id),
  unique (demarche_id, nom)
);
comment on table public.perimetre is
  'A free perimeter of a démarche. Written by save_perimetre only. Another démarche that takes it up has its own, so that neither changes the other.';
comment on column public.perimetre.communes is 'How many communes its places have together, each counted once; population is theirs, on the day it was saved.';
create trigger perimetre_touch before update on public.perimetre for each row execute function private.touch();

create table public.perimetre_lieu (
  demarche_id uuid not null,
  perimetre_id uuid not null,
  nature public.nature_territoire not null check (nature <> 'region'),
  code text not null check (code ~ '^[0-9AB]{2,9}$'),
  nom text not null check (length(btrim(nom)) between 1 and 200),
  departement text not null default '' check (length(departement) <= 100),
  population integer check (population >= 0),
  primary key (perimetre_id, nature, code),
  foreign key (demarche_id, perimetre_id) references public.perimetre (demarche_id, id) on delete cascade
);
comment on table public.perimetre_lieu is 'A commune, an EPCI or a département that a free perimeter is made of.';
create index perimetre_lieu_perimetre on public.perimetre_lieu (demarche_id, perimetre_id);

create function private.write_lieux(p_demarche uuid) returns void
language sql security definer set search_path = ''
as $$
  update public.demarche d set lieux = concat_ws(' · ',
    (select string_agg(t.nom, ' · ' order by t.nom) from public.perimetre t where t.demarche_id = p_demarche),
    (select string_agg(concat_ws(' ', t.nom, nullif(t.departement, '')), ' · ' order by t.nature, t.nom)
      from public.demarche_territoire t where t.demarche_id = p_demarche),
    (select string_agg(distinct t.nom, ' · ') from public.perimetre_lieu t where t.demarche_id = p_demarche))
  where d.id = p_demarche
$$;
comment on function private.write_lieux(uuid) is
  'Keeps the names of all territories of a démarche for the search: its perimeters, its territories, the places of its perimeters.';
revoke execute on function private.write_lieux(uuid) from public;

create function private.save_perimetre(p_demarche uuid, p jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  v_id uuid := (p ->> 'id')::uuid;
  v_nom text := btrim(p ->> 'nom');
  v_before public.perimetre;
begin
  if private.role_in(p_demarche) is distinct from 'porteur' then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  -- One change at a time: the second sees what the first wrote.
  perform from public.demarche d where d.id = p_demarche for update;
  if coalesce(jsonb_array_length(p -> 'lieux'), 0) = 0 then
    raise exception 'perimetre_sans_lieu' using errcode = 'P0001';
  end if;
  if jsonb_array_length(p -> 'lieux') > 1000 then
    raise exception 'perimetre_trop_grand' using errcode = 'P0001', hint = 'At most 1000 places.';
  end if;
  if (select count(distinct (l ->> 'nature', l ->> 'code')) < count(*) from jsonb_array_elements(p -> 'lieux') l) then
    raise exception 'lieu_en_double' using errcode = 'P0001';
  end if;
  if exists (select from public.perimetre t
      where t.demarche_id = p_demarche and lower(private.sans_accents(t.nom)) = lower(private.sans_accents(v_nom)) and t.id is distinct from v_id) then
    raise exception 'perimetre_existe' using errcode = 'P0001';
  end if;
  if v_id is null then
    insert into public.perimetre (demarche_id, nature, nom, communes, population)
    values (p_demarche, (p ->> 'nature')::public.nature_perimetre, v_nom, (p ->> 'communes')::integer, (p ->> 'population')::integer)
    returning id into v_id;
  else
    select * into v_before from public.perimetre t where t.id = v_id and t.demarche_id = p_demarche;
    if v_before.id is null or v_before.modifie_le is distinct from (p ->> 'vu')::timestamptz then
      raise exception 'modifie_entre_temps' using errcode = 'P0001';
    end if;
    update public.perimetre t set nature = (p ->> 'nature')::public.nature_perimetre, nom = v_nom,
      communes = (p ->> 'communes')::integer, population = (p ->> 'population')::integer
    where t.id = v_id;
    delete from public.perimetre_lieu t where t.perimetre_id = v_id;
  end if;
  insert into public.perimetre_lieu (demarche_id, perimetre_id, nature, code, nom, departement, population)
  select p_demarche, v_id, l.nature, l.code, l.nom, coalesce(l.departement, ''), l.population
  from jsonb_to_recordset(p -> 'lieux') as l (
    nature public.nature_territoire, code text, nom text, departement text, population integer);
  perform private.write_lieux(p_demarche);
  perform private.write_journal(p_demarche,
    case when v_before.id is null then 'territoire.ajoute' else 'territoire.modifie' end,
    v_id, jsonb_build_object('nature', p ->> 'nature', 'nom', v_nom), true);
  return v_id;
end
$$;

create function public.save_perimetre(p_demarche uuid, p jsonb) returns uuid
language sql security invoker set search_path = ''
as $$ select private.save_perimetre(p_demarche, p) $$;
comment on function public.save_perimetre(uuid, jsonb) is
  'Names a free perimeter, or changes the one of this id, with all its places at once; answers its id. Shape: {id, vu, nature, nom, communes, population, lieux: [{nature, code, nom, departement, population}]}, vu being the modifie_le that the person read. Refuses with: role_insuffisant, perimetre_sans_lieu, perimetre_trop_grand, lieu_en_double, perimetre_existe, modifie_entre_temps.';
revoke execute on function public.save_perimetre(uuid, jsonb) from public, anon;
grant execute on function public.save_perimetre(uuid, jsonb) to authenticated;
grant execute on function private.save_perimetre(uuid, jsonb) to authenticated;

create function private.forget_perimetre() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- A démarche that goes takes its journal with it.
  if exists (select from public.demarche d where d.id = old.demarche_id) then
    perform private.write_lieux(old.demarche_id);
    perform private.write_journal(old.demarche_id, 'territoire.retire', null,
      jsonb_build_object('nature', old.nature, 'nom', old.nom), true);
  end if;
  return null;
end
$$;
create trigger perimetre_retire after delete on public.perimetre
  for each row execute function private.forget_perimetre();

alter table public.perimetre enable row level security;
alter table public.perimetre_lieu enable row level security;
revoke all on public.perimetre, public.perimetre_lieu from anon, authenticated;
grant select on public.perimetre, public.perimetre_lieu to anon, authenticated;
grant delete on public.perimetre to authenticated;

create policy "Perimeters of a readable démarche are readable" on public.perimetre
  for select to anon, authenticated using (private.can_read_demarche(demarche_id));
create policy "Porteurs remove perimeters" on public.perimetre
  for delete to authenticated using (private.role_in(demarche_id) = 'porteur');
create policy "Places of a readable perimeter are readable" on public.perimetre_lieu
  for select to anon, authenticated using (private.can_read_demarche(demarche_id));
