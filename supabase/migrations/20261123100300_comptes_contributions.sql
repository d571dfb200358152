-- How many contributions there are of each kind, kept while they come in: no page ever counts the rows. Only what is
-- published and answers nothing else is counted.

create table private.contribution_compte (
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  theme_id uuid,
  etape_id uuid not null,
  nature public.nature_contribution not null,
  provenance public.provenance not null,
  college_id uuid,
  nombre integer not null,
  unique nulls not distinct (demarche_id, theme_id, etape_id, nature, provenance, college_id)
);
comment on table private.contribution_compte is
  'Published contributions by stage, kind, provenance and collège: once for all of them (theme_id null), and once for each theme.';
create table private.contribution_lieu (
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  cle text not null,
  nom text not null,
  departement text not null,
  dans text not null,
  nombre integer not null,
  primary key (demarche_id, cle)
);
comment on table private.contribution_lieu is
  'Published contributions by place: what names it, and what names a smaller one in it. nom, departement and dans (what it lies in) are empty for a place that nobody named itself.';

create table private.signal (
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  sujet text not null,
  version bigint not null default 1,
  primary key (demarche_id, sujet)
);
comment on table private.signal is 'A number that grows when something of a démarche changes: open pages then ask again. It says nothing else.';

alter table private.contribution_compte enable row level security;
alter table private.contribution_lieu enable row level security;
alter table private.signal enable row level security;

create function private.raise_signal(p_demarches uuid[], p_sujet text) returns void
language sql security definer set search_path = ''
as $$
  -- In one order, so that two transactions never wait for each other.
  insert into private.signal as s (demarche_id, sujet)
  select d.id, p_sujet from public.demarche d where d.id = any (p_demarches) order by d.id
  on conflict (demarche_id, sujet) do update set version = s.version + 1
$$;
comment on function private.raise_signal(uuid[], text) is 'Tells the open pages of these démarches that a subject changed.';

create function private.list_signals(p_demarches jsonb) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_array(s.demarche_id, s.sujet, s.version)), '[]')
  from jsonb_array_elements_text(p_demarches) d join private.signal s on s.demarche_id = d::uuid
$$;

create function public.list_signals(p_demarches jsonb) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_signals(p_demarches) $$;
comment on function public.list_signals(jsonb) is
  'For the server that tells open pages that something changed: [[démarche, subject, version]] of these démarches.';
revoke execute on function public.list_signals(jsonb) from public, anon, authenticated;
grant execute on function public.list_signals(jsonb), private.list_signals(jsonb) to service_role;

-- One change of a count: a cell without theme also moves its place.
create type private.ecart as (
  demarche_id uuid, theme_id uuid, etape_id uuid, nature public.nature_contribution, provenance public.provenance,
  college_id uuid, lieux text[], lieu_nom text, lieu_departement text, nombre bigint);

create function private.shift_comptes(p_ecarts private.ecart[]) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- The one lock of a démarche's numbers, taken before any of them: rows moderated one by one never wait for a deposit
  -- that waits for them.
  perform private.raise_signal(array(select distinct e.demarche_id from unnest(p_ecarts) e), 'contributions');
  -- What goes away with its démarche is not counted any more.
  insert into private.contribution_compte as c (demarche_id, theme_id, etape_id, nature, provenance, college_id, nombre)
  select e.demarche_id, e.theme_id, e.etape_id, e.nature, e.provenance, e.college_id, sum(e.nombre)
  from unnest(p_ecarts) e join public.demarche d on d.id = e.demarche_id
  group by 1, 2, 3, 4, 5, 6 having sum(e.nombre) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict (demarche_id, theme_id, etape_id, nature, provenance, college_id) do update set nombre = c.nombre + excluded.nombre;
  insert into private.contribution_lieu as c (demarche_id, cle, nom, departement, dans, nombre)
  select e.demarche_id, l.cle, max(case l.rang when 1 then e.lieu_nom else '' end),
    max(case l.rang when 1 then e.lieu_departement else '' end),
    max(case l.rang when 1 then array_to_string(e.lieux[2:], ' ') else '' end), sum(e.nombre)
  from unnest(p_ecarts) e join public.demarche d on d.id = e.demarche_id
  cross join lateral unnest(e.lieux) with ordinality l (cle, rang)
  where e.theme_id is null
  group by 1, 2 having sum(e.nombre) <> 0 order by 1, 2
  on conflict (demarche_id, cle) do update set nombre = c.nombre + excluded.nombre,
    nom = coalesce(nullif(c.nom, ''), excluded.nom), departement = coalesce(nullif(c.departement, ''), excluded.departement),
    dans = coalesce(nullif(c.dans, ''), excluded.dans);
end
$$;

create function private.tally_contributions() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_ecarts private.ecart[];
  v_demarches uuid[];
begin
  if tg_op = 'INSERT' then
    select array_agg(row(demarche_id, null, etape_id, nature, provenance, college_id, lieux,
      lieu_nom, lieu_departement, n)::private.ecart)
    into v_ecarts
    from (select demarche_id, etape_id, nature, provenance, college_id,
        private.cles_lieu(lieu_nature, lieu_code, lieu_dans) as lieux, max(lieu_nom) as lieu_nom,
        max(lieu_departement) as lieu_departement, count(*) as n
      from apres where etat = 'publiee' and parent_id is null group by 1, 2, 3, 4, 5, lieu_nature, lieu_code, lieu_dans) g;
  elsif tg_op = 'DELETE' then
    select array_agg(row(demarche_id, null, etape_id, nature, provenance, college_id,
      private.cles_lieu(lieu_nature, lieu_code, lieu_dans), lieu_nom, lieu_departement, -1)::private.ecart)
    into v_ecarts
    from avant where etat = 'publiee' and parent_id is null;
  else
    with moved as (
      select a.id from avant a join apres n on n.id = a.id
      where 'publiee' in (a.etat, n.etat) and a.parent_id is null
        and (a.etat, a.etape_id, a.nature, a.provenance, a.college_id, a.lieu_code, a.lieu_nature, a.lieu_dans)
          is distinct from (n.etat, n.etape_id, n.nature, n.provenance, n.college_id, n.lieu_code, n.lieu_nature, n.lieu_dans)
    ), change as (
      select a.*, -1 as sens from avant a join moved using (id) where a.etat = 'publiee'
      union all
      select n.*, 1 from apres n join moved using (id) where n.etat = 'publiee')
    select array_agg(row(c.demarche_id, t.theme_id, c.etape_id, c.nature, c.provenance, c.college_id,
      private.cles_lieu(c.lieu_nature, c.lieu_code, c.lieu_dans), c.lieu_nom, c.lieu_departement, c.sens)::private.ecart)
    into v_ecarts
    from change c cross join lateral (
      select null::uuid as theme_id union all
      select l.theme_id from public.contribution_theme l where l.contribution_id = c.id) t;
    select array_agg(distinct n.demarche_id) into v_demarches
    from avant a join apres n on n.id = a.id
    where 'publiee' in (a.etat, n.etat) and (a.etat, a.titre, a.texte) is distinct from (n.etat, n.titre, n.texte);
  end if;
  if v_ecarts is not null then
    perform private.shift_comptes(v_ecarts);
  elsif v_demarches is not null then
    perform private.raise_signal(v_demarches, 'contributions');
  end if;
  return null;
end
$$;
create trigger contribution_tally_inserted after insert on public.contribution
  referencing new table as apres for each statement execute function private.tally_contributions();
create trigger contribution_tally_updated after update on public.contribution
  referencing old table as avant new table as apres for each statement execute function private.tally_contributions();
create trigger contribution_tally_deleted after delete on public.contribution
  referencing old table as avant for each statement execute function private.tally_contributions();

create function private.tally_themes() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_ecarts private.ecart[];
begin
  -- One by one by its key (limit 1): on tables that were never analysed the planner would read all that is published.
  select array_agg(row(c.demarche_id, l.theme_id, c.etape_id, c.nature, c.provenance, c.college_id, null, null, null,
    case tg_op when 'INSERT' then 1 else -1 end)::private.ecart)
  into v_ecarts from lien l cross join lateral (
    select o.* from public.contribution o where o.id = l.contribution_id limit 1) c
  where c.etat = 'publiee' and c.parent_id is null;
  if v_ecarts is not null then
    perform private.shift_comptes(v_ecarts);
  end if;
  return null;
end
$$;
create trigger contribution_theme_tally_inserted after insert on public.contribution_theme
  referencing new table as lien for each statement execute function private.tally_themes();
create trigger contribution_theme_tally_deleted after delete on public.contribution_theme
  referencing old table as lien for each statement execute function private.tally_themes();

create function private.take_themes_away() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.contribution_theme t where t.contribution_id = old.id;
  return old;
end
$$;
comment on function private.take_themes_away() is
  'Before a published contribution is deleted: its themes are counted out while it is still known what it was.';
create trigger contribution_take_themes_away before delete on public.contribution for each row
  when (old.etat = 'publiee' and old.parent_id is null) execute function private.take_themes_away();
