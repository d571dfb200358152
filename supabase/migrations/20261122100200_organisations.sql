-- Organisations are actors in their own right.

create type public.nature_organisation as enum (
  'collectivite', 'etat', 'etablissement_public', 'association', 'cooperative', 'mutuelle', 'fondation',
  'entreprise_ess', 'entreprise', 'autre');
create type public.forme_juridique as enum (
  'commune', 'epci', 'departement', 'region', 'syndicat_mixte', 'petr', 'collectivite_autre',
  'etat', 'etablissement_public', 'gip', 'chambre_consulaire',
  'association', 'association_rup', 'association_droit_local',
  'scop', 'scic', 'cae', 'cooperative', 'mutuelle', 'fondation', 'fonds_dotation',
  'sa', 'sas', 'sarl', 'entreprise_individuelle', 'syndicat_professionnel', 'collectif', 'autre');

create function private.trigrammes(texte text) returns text[]
language sql immutable strict parallel safe set search_path = ''
as $$
  select coalesce(array_agg(distinct substr(mots, i, 3)), '{}')
  from (select ' ' || regexp_replace(private.mots(texte), '\m(l|la|le|les|d|de|du|des|et|en|a|au|aux)\M *', '', 'g') || ' ' as mots) t,
    generate_series(1, length(mots) - 2) i
$$;
comment on function private.trigrammes(text) is
  'Three letters by three letters, what a name is made of, without the small words: two names are alike when they share most.';
grant execute on function private.trigrammes(text) to authenticated, service_role;

create table public.organisation (
  id uuid primary key default gen_random_uuid(),
  nom text not null check (length(btrim(nom)) between 2 and 200),
  sigle text check (length(sigle) <= 30),
  nature public.nature_organisation not null,
  forme public.forme_juridique,
  qualites text[] not null default '{}'
    check (qualites <@ array['association', 'cooperative', 'mutuelle', 'fondation', 'societe_commerciale', 'esus']),
  siae text[] not null default '{}'
    check (siae <@ array['ei', 'etti', 'ai', 'aci', 'ea', 'esat', 'eiti', 'geiq']),
  est_ess boolean not null generated always as (cardinality(qualites) + cardinality(siae) > 0) stored,
  siret text check (siret ~ '^[0-9]{14}$'),
  rna text check (rna ~ '^W[0-9][0-9A-Z][0-9]{7}$'),
  territoire_nature public.nature_territoire,
  territoire_code text check (territoire_code ~ '^[0-9AB]{2,9}$'),
  territoire_nom text check (length(btrim(territoire_nom)) between 1 and 200),
  territoire_departement text check (length(territoire_departement) <= 100),
  presentation text not null default '' check (length(presentation) <= 4000),
  site_web text check (site_web ~ '^https?://' and length(site_web) <= 300),
  fictive boolean not null default false,
  fusionnee_dans uuid references public.organisation (id) on delete cascade,
  fusionnee_le timestamptz,
  fermee_le timestamptz,
  fermee_par uuid references public.profil (id) on delete set null,
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  recherche text not null generated always as (private.mots(
    nom || ' ' || coalesce(sigle, '') || ' ' || coalesce(siret, '') || ' ' || coalesce(rna, '') || ' '
    || coalesce(territoire_nom, '') || ' ' || coalesce(territoire_departement, ''))) stored,
  trigrammes text[] not null generated always as (private.trigrammes(nom)) stored,
  check (num_nulls(territoire_nature, territoire_code, territoire_nom) in (0, 3)),
  check (fusionnee_dans <> id)
);
comment on table public.organisation is 'An actor in its own right: collectivité, ESS structure, State service. Public.';
comment on column public.organisation.nature is 'Its family; follows from forme and qualites where forme is known.';
comment on column public.organisation.qualites is 'Why it belongs to the social and solidarity economy, as it declares.';
comment on column public.organisation.siae is 'Kinds of work-integration structure that it runs.';
comment on column public.organisation.fictive is 'Invented for a demonstration; every page that names it says so.';
comment on column public.organisation.fusionnee_dans is 'The organisation that took over everything of this one: old addresses lead there.';
comment on column public.organisation.fermee_le is 'Nobody speaks for it any more; what was said in its name stays.';

create index organisation_cree_par on public.organisation (cree_par);
create index organisation_fermee_par on public.organisation (fermee_par);
create index organisation_fusionnee_dans on public.organisation (fusionnee_dans);
create index organisation_nom on public.organisation (nom, id);
create index organisation_trigrammes on public.organisation using gin (trigrammes);
create unique index organisation_siret on public.organisation (siret);
create unique index organisation_rna on public.organisation (rna);

create function private.keep_organisation_true() returns trigger
language plpgsql set search_path = ''
as $$
declare
  v_somme integer := 0;
  v_cle integer := 0;
  v_chiffre integer;
begin
  if new.forme is not null then
    new.nature := case
      when new.forme <= 'collectivite_autre' then 'collectivite'
      when new.forme = 'etat' then 'etat'
      when new.forme <= 'chambre_consulaire' then 'etablissement_public'
      when new.forme <= 'association_droit_local' then 'association'
      when new.forme <= 'cooperative' then 'cooperative'
      when new.forme = 'mutuelle' then 'mutuelle'
      when new.forme <= 'fonds_dotation' then 'fondation'
      when new.forme <= 'entreprise_individuelle' then
        case when new.qualites && array['societe_commerciale', 'esus'] then 'entreprise_ess' else 'entreprise' end
      else 'autre'
    end::public.nature_organisation;
  end if;
  if new.siret is not null and (tg_op = 'INSERT' or new.siret is distinct from old.siret) then
    if new.siret !~ '^[0-9]{14}$' then
      raise exception 'siret_forme' using errcode = 'P0001';
    end if;
    for i in 1..14 loop
      v_chiffre := substr(new.siret, i, 1)::integer;
      v_somme := v_somme + v_chiffre;
      v_chiffre := v_chiffre * (1 + i % 2);
      v_cle := v_cle + v_chiffre / 10 + v_chiffre % 10;
    end loop;
    -- The establishments of La Poste are too many for the key: their digits add up to a multiple of five.
    if v_cle % 10 <> 0 and not (new.siret like '356000000%' and v_somme % 5 = 0) then
      raise exception 'siret_cle' using errcode = 'P0001', hint = 'One digit is wrong, or two are swapped.';
    end if;
  end if;
  return new;
end
$$;
comment on function private.keep_organisation_true() is 'The family follows from the legal form, and a SIRET has the right key.';
create trigger organisation_keep_true before insert or update on public.organisation
  for each row execute function private.keep_organisation_true();
create trigger organisation_touch before update on public.organisation for each row execute function private.touch();

alter table public.organisation enable row level security;

revoke all on public.organisation from anon, authenticated;
grant select on public.organisation to anon, authenticated;
grant insert (
  nom, sigle, nature, forme, qualites, siae, siret, rna,
  territoire_nature, territoire_code, territoire_nom, territoire_departement, presentation, site_web
) on public.organisation to authenticated;
grant update (
  nom, sigle, nature, forme, qualites, siae, siret, rna,
  territoire_nature, territoire_code, territoire_nom, territoire_departement, presentation, site_web
) on public.organisation to authenticated;
grant delete on public.organisation to authenticated;

create policy "Organisations are public" on public.organisation for select to anon, authenticated using (true);
create policy "Signed-in people declare an organisation" on public.organisation for insert to authenticated
  with check (cree_par = (select auth.uid()));
