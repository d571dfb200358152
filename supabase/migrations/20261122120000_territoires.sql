-- The territories that a démarche is about, by their official codes: two places of one name are two places.

create table public.demarche_territoire (
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  nature public.nature_territoire not null,
  code text not null check (code ~ '^[0-9AB]{2,9}$'),
  nom text not null check (length(btrim(nom)) between 1 and 200),
  departement text not null default '' check (length(departement) <= 100),
  population integer check (population >= 0),
  ajoute_le timestamptz not null default clock_timestamp(),
  primary key (demarche_id, nature, code)
);
comment on table public.demarche_territoire is
  'A territory that a démarche is about. Name, département and inhabitants are those of the day it was chosen.';
comment on column public.demarche_territoire.code is 'INSEE code of a commune, département or région; SIREN of an EPCI.';

create function private.keep_lieux() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_demarche uuid := coalesce(new.demarche_id, old.demarche_id);
begin
  -- One change at a time: the second sees what the first wrote.
  perform from public.demarche d where d.id = v_demarche for update;
  if not found then
    return null;
  end if;
  if tg_op = 'INSERT' and (select count(*) from public.demarche_territoire t where t.demarche_id = v_demarche) > 200 then
    raise exception 'trop_de_territoires' using errcode = 'P0001', hint = 'At most 200.';
  end if;
  perform private.write_lieux(v_demarche);
  perform private.write_journal(v_demarche,
    case tg_op when 'INSERT' then 'territoire.ajoute' else 'territoire.retire' end, null,
    jsonb_build_object('nature', coalesce(new.nature, old.nature), 'nom', coalesce(new.nom, old.nom)), true);
  return null;
end
$$;
comment on function private.keep_lieux() is 'Keeps the names for the search and the journal as territories are chosen and removed; at most 200.';
create trigger demarche_territoire_lieux after insert or delete on public.demarche_territoire
  for each row execute function private.keep_lieux();

alter table public.demarche_territoire enable row level security;
revoke all on public.demarche_territoire from anon, authenticated;
grant select on public.demarche_territoire to anon, authenticated;
grant insert (demarche_id, nature, code, nom, departement, population) on public.demarche_territoire to authenticated;
grant delete on public.demarche_territoire to authenticated;

create policy "Territories of a readable démarche are readable" on public.demarche_territoire
  for select to anon, authenticated using (private.can_read_demarche(demarche_id));
create policy "Porteurs choose territories" on public.demarche_territoire
  for insert to authenticated with check (private.role_in(demarche_id) = 'porteur');
create policy "Porteurs remove territories" on public.demarche_territoire
  for delete to authenticated using (private.role_in(demarche_id) = 'porteur');
