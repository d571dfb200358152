-- Contributions entered for others: captured in a workshop, copied from paper or mail, imported from a file.

create type public.etat_importation as enum ('recue', 'lue', 'verifiee', 'en_cours', 'finie', 'en_retrait');

create table public.importation (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  etape_id uuid,
  etat public.etat_importation not null default 'recue',
  fichier text not null check (length(btrim(fichier)) between 1 and 200),
  encodage text not null default '' check (length(encodage) <= 40),
  separateur text not null default '' check (length(separateur) <= 1),
  colonnes jsonb not null default '[]' check (jsonb_typeof(colonnes) = 'array' and length(colonnes::text) <= 20000),
  choix jsonb not null default '{}' check (jsonb_typeof(choix) = 'object' and length(choix::text) <= 20000),
  bilan jsonb not null default '{}' check (jsonb_typeof(bilan) = 'object' and length(bilan::text) <= 200000),
  lignes integer not null default 0 check (lignes between 0 and 100000),
  faites integer not null default 0,
  importees integer not null default 0,
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  finie_le timestamptz,
  unique (demarche_id, id),
  foreign key (demarche_id, etape_id) references public.etape (demarche_id, id) on delete set null (etape_id)
);
comment on table public.importation is
  'A file of contributions on its way in: received, read, checked, being imported, done, being removed. Removing it removes what it brought.';
comment on column public.importation.choix is 'Which column is what, and what holds for all lines: domain/contribution/correspondance.ts.';
comment on column public.importation.bilan is 'What the dry run found: how many lines of each fate, and the first that are wrong.';
comment on column public.importation.faites is 'Lines that were imported or passed over; the next one follows.';
comment on column public.importation.importees is 'Contributions that it brought.';
create index importation_demarche on public.importation (demarche_id, cree_le desc);
create index importation_etape on public.importation (demarche_id, etape_id);
create index importation_cree_par on public.importation (cree_par);
create trigger importation_touch before update on public.importation for each row execute function private.touch();

create table public.importation_morceau (
  importation_id uuid not null,
  demarche_id uuid not null,
  numero integer not null check (numero between 0 and 400),
  octets text not null check (length(octets) <= 800000),
  primary key (importation_id, numero),
  foreign key (demarche_id, importation_id) references public.importation (demarche_id, id) on delete cascade
);
comment on table public.importation_morceau is 'A piece of the file as it was sent, in base64; gone once the file is read.';
create index importation_morceau_demarche on public.importation_morceau (demarche_id, importation_id);

create table public.importation_lot (
  importation_id uuid not null,
  demarche_id uuid not null,
  premiere integer not null check (premiere >= 0),
  lignes jsonb not null check (jsonb_typeof(lignes) = 'array' and jsonb_array_length(lignes) between 1 and 1000),
  primary key (importation_id, premiere),
  foreign key (demarche_id, importation_id) references public.importation (demarche_id, id) on delete cascade
);
comment on table public.importation_lot is
  'Lines of the file, as they were read: [[number of the line, cell, cell…]…]; premiere is the rank of the first. Kept a week after the import, for whoever corrects those that were wrong.';
create index importation_lot_demarche on public.importation_lot (demarche_id, importation_id);

-- Both tables were born just now: nobody waits for the check.
alter table public.contribution
  add column origine text not null default '' check (length(origine) <= 200),
  add column importation_id uuid;
-- squawk-ignore constraint-missing-not-valid, adding-foreign-key-constraint
alter table public.contribution add foreign key (demarche_id, importation_id)
  references public.importation (demarche_id, id) on delete set null (importation_id);
grant select (origine) on public.contribution to anon, authenticated;
comment on column public.contribution.origine is
  'Where exactly it was gathered, as whoever entered it says: the table of a workshop, the source that a file names. Public.';
comment on column public.contribution.importation_id is 'The file that brought it.';
create index contribution_importation on public.contribution (demarche_id, importation_id) where importation_id is not null;

create function private.save_saisies(p_demarche uuid, p jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  v_etape uuid := p ->> 'etape_id';
  v_importation uuid := p ->> 'importation_id';
  v_resultat jsonb;
begin
  if coalesce(private.role_in(p_demarche) < 'facilitateur', true) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if coalesce(p ->> 'provenance', '') not in ('atelier', 'papier', 'courriel', 'import') then
    raise exception 'choix_inconnu' using errcode = 'P0001', hint = 'provenance';
  end if;
  if jsonb_typeof(p -> 'lignes') is distinct from 'array' or jsonb_array_length(p -> 'lignes') > 2000 then
    raise exception 'saisie_trop_longue' using errcode = 'P0001', hint = 'At most 2,000 in one call.';
  end if;
  if not exists (
    select from public.etape e
    where e.id = v_etape and e.demarche_id = p_demarche and private.accepts_contributions(e.id))
  then
    raise exception 'saisie_fermee' using errcode = 'P0001';
  end if;
  -- One call at a time for a démarche: the second sees the keys of the first.
  perform private.next_references(p_demarche, 0);
  with lues as materialized (
    select e.rang, l.cle, l.nature, btrim(coalesce(l.titre, '')) as titre, btrim(coalesce(l.texte, '')) as texte, l.college_id,
      coalesce(l.themes, '[]') as themes, left(btrim(coalesce(l.signature, '')), 120) as signature, l.lieu_nature, l.lieu_code,
      left(coalesce(l.lieu_nom, ''), 200) as lieu_nom, left(coalesce(l.lieu_departement, ''), 100) as lieu_departement,
      coalesce(l.lieu_dans, '') as lieu_dans,
      left(btrim(coalesce(l.origine, '')), 200) as origine, left(btrim(coalesce(l.auteur_nom, '')), 200) as auteur_nom,
      left(btrim(coalesce(l.auteur_courriel, '')), 254) as auteur_courriel,
      left(btrim(coalesce(l.consentement, '')), 500) as consentement,
      row_number() over (partition by l.cle order by e.rang) as fois
    from jsonb_array_elements(p -> 'lignes') with ordinality e (valeur, rang)
    cross join lateral jsonb_to_record(e.valeur) as l (cle text, nature text, titre text, texte text, college_id text, themes jsonb,
      signature text, lieu_nature text, lieu_code text, lieu_nom text, lieu_departement text, lieu_dans text, origine text, auteur_nom text,
      auteur_courriel text, consentement text)
  ), jugees as materialized (
    select l.*, c.id as deja, c.reference as deja_reference, case
      when length(coalesce(l.cle, '')) not between 8 and 200 then 'choix_inconnu'
      when l.titre = '' and l.texte = '' then 'champ_requis'
      when length(l.titre) > 200 or length(l.texte) > 20000 then 'trop_long'
      when l.nature in ('constat', 'besoin', 'proposition', 'question', 'temoignage', 'source') is not true then 'choix_inconnu'
    end as refus
    from lues l left join public.contribution c on c.demarche_id = p_demarche and c.cle = l.cle
  ), nouvelles as materialized (
    select j.*, row_number() over (order by j.rang) as numero, gen_random_uuid() as id
    from jugees j where j.refus is null and j.deja is null and j.fois = 1
  ), deposees as (
    insert into public.contribution (id, demarche_id, etape_id, nature, titre, texte, etat, reference, deposee_le, provenance,
      profil_id, saisie_par, college_id, signature, lieu_nature, lieu_code, lieu_nom, lieu_departement, lieu_dans, origine,
      importation_id, cle)
    -- What was removed since, collège or thématique, does not hold back what somebody said.
    select n.id, p_demarche, v_etape, n.nature::public.nature_contribution, n.titre, n.texte, 'publiee', r.reference,
      clock_timestamp(), (p ->> 'provenance')::public.provenance, null, (select auth.uid()),
      (select g.id from public.college g where g.demarche_id = p_demarche and g.id::text = n.college_id), n.signature,
      n.lieu_nature::public.nature_territoire, n.lieu_code, n.lieu_nom, n.lieu_departement, n.lieu_dans, n.origine, v_importation, n.cle
    from nouvelles n
    join private.next_references(p_demarche, (select count(*)::integer from nouvelles)) r on r.rang = n.numero
    returning id, cle, reference
  ), privees as (
    insert into public.contribution_prive (contribution_id, demarche_id, auteur_nom, auteur_courriel, consentement)
    select n.id, p_demarche, n.auteur_nom, n.auteur_courriel, n.consentement
    from nouvelles n where n.auteur_nom <> '' or n.auteur_courriel <> '' or n.consentement <> ''
  ), classees as (
    insert into public.contribution_theme (demarche_id, contribution_id, theme_id)
    select p_demarche, n.id, t.id
    from nouvelles n cross join lateral (select distinct h.id from jsonb_array_elements_text(n.themes) h (id)) h
    join public.theme t on t.demarche_id = p_demarche and t.id::text = h.id
  )
  select coalesce(jsonb_agg(jsonb_build_object('cle', j.cle, 'etat', case
      when j.refus is not null then 'refusee' when j.deja is null and j.fois = 1 then 'enregistree' else 'deja' end,
      'refus', j.refus, 'reference', coalesce(j.deja_reference, d.reference)) order by j.rang), '[]')
  into v_resultat from jugees j left join deposees d on d.cle = j.cle;
  return v_resultat;
end
$$;

create function public.save_saisies(p_demarche uuid, p jsonb) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.save_saisies(p_demarche, p) $$;
comment on function public.save_saisies(uuid, jsonb) is
  'Deposits contributions entered for others: {etape_id, provenance, importation_id, lignes: [{cle, nature, titre, texte, college_id, themes, signature, lieu_…, origine, auteur_nom, auteur_courriel, consentement}]}. Answers for each line, in their order: {cle, etat: enregistree | deja | refusee, refus, reference}. Refuses with: role_insuffisant, choix_inconnu, saisie_trop_longue, saisie_fermee.';
revoke execute on function public.save_saisies(uuid, jsonb) from public, anon;
grant execute on function public.save_saisies(uuid, jsonb), private.save_saisies(uuid, jsonb) to authenticated;

create function private.known_cles(p_demarche uuid, p_cles jsonb) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if coalesce(private.role_in(p_demarche) < 'facilitateur', true) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  return (select coalesce(jsonb_agg(c.cle), '[]') from jsonb_array_elements_text(p_cles) k (cle)
    join public.contribution c on c.demarche_id = p_demarche and c.cle = k.cle);
end
$$;

create function public.known_cles(p_demarche uuid, p_cles jsonb) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.known_cles(p_demarche, p_cles) $$;
comment on function public.known_cles(uuid, jsonb) is
  'Among these keys, those under which a contribution of the démarche is stored. Refuses with: role_insuffisant.';

create function private.advance_importation(p_importation uuid, p_premiere integer, p_lignes jsonb) returns public.importation
language plpgsql security definer set search_path = ''
as $$
declare
  v public.importation;
  v_lot integer;
  v_nouvelles integer;
begin
  select * into v from public.importation i where i.id = p_importation for update;
  if not found or coalesce(private.role_in(v.demarche_id) < 'facilitateur', true) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  select jsonb_array_length(l.lignes) into v_lot from public.importation_lot l
  where l.importation_id = p_importation and l.premiere = p_premiere;
  -- Asked twice, or from two windows, it is done once.
  if v.etat not in ('verifiee', 'en_cours') or v.faites <> p_premiere or v_lot is null then
    return v;
  end if;
  select count(*) into v_nouvelles from jsonb_array_elements(private.save_saisies(v.demarche_id, jsonb_build_object(
    'etape_id', v.etape_id, 'provenance', 'import', 'importation_id', v.id, 'lignes', p_lignes))) l
  where l ->> 'etat' = 'enregistree';
  update public.importation i set faites = i.faites + v_lot, importees = i.importees + v_nouvelles,
    etat = case when i.faites + v_lot >= i.lignes then 'finie' else 'en_cours' end::public.etat_importation,
    finie_le = case when i.faites + v_lot >= i.lignes then now() end
  where i.id = p_importation returning * into v;
  if v.etat = 'finie' then
    perform private.write_journal(v.demarche_id, 'contribution.importees', v.id, jsonb_build_object('nombre', v.importees), true);
  end if;
  return v;
end
$$;

create function public.advance_importation(p_importation uuid, p_premiere integer, p_lignes jsonb) returns public.importation
language sql security invoker set search_path = ''
as $$ select private.advance_importation(p_importation, p_premiere, p_lignes) $$;
comment on function public.advance_importation(uuid, integer, jsonb) is
  'Imports the right lines of one lot, all or none, counts the lot as done and answers where the import stands; a lot is done once. Refuses with: role_insuffisant, saisie_fermee.';

create function private.remove_importation(p_importation uuid, p_most integer) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  v public.importation;
  v_ids uuid[];
  v_suites uuid[];
  v_retirees integer;
begin
  select * into v from public.importation i where i.id = p_importation for update;
  if not found then
    return true;
  end if;
  if coalesce(private.role_in(v.demarche_id) < 'facilitateur', true) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  -- From here on it is not resumed.
  update public.importation i set etat = 'en_retrait' where i.id = p_importation and i.etat <> 'en_retrait';
  select array_agg(n.id) into v_ids from (
    select c.id from public.contribution c
    where c.demarche_id = v.demarche_id and c.importation_id = p_importation order by c.id limit p_most) n;
  v_suites := array(select c.id from public.contribution c where c.demarche_id = v.demarche_id and c.parent_id = any (v_ids));
  v_suites := v_suites || array(select c.id from public.contribution c where c.demarche_id = v.demarche_id and c.parent_id = any (v_suites));
  -- What answers is locked before what is answered, as moderation does: none waits for the other.
  perform from public.contribution c left join public.contribution p on p.id = c.parent_id
  where c.id = any (v_ids || v_suites) order by p.parent_id is null, c.parent_id is null, c.id for update of c;
  delete from public.contribution c where c.id = any (v_ids);
  get diagnostics v_retirees = row_count;
  if v_retirees = p_most then
    return false;
  end if;
  if v.finie_le is not null then
    perform private.write_journal(v.demarche_id, 'contribution.import_retire', v.id, jsonb_build_object('nombre', v.importees), true);
  end if;
  delete from public.importation i where i.id = p_importation;
  return true;
end
$$;

create function public.remove_importation(p_importation uuid, p_most integer default 2000) returns boolean
language sql security invoker set search_path = ''
as $$ select private.remove_importation(p_importation, p_most) $$;
comment on function public.remove_importation(uuid, integer) is
  'Removes at most so many contributions that an import brought, and the import with the last of them; true when nothing is left. Refuses with: role_insuffisant.';

revoke execute on function public.known_cles(uuid, jsonb), public.advance_importation(uuid, integer, jsonb),
  public.remove_importation(uuid, integer) from public, anon;
grant execute on function public.known_cles(uuid, jsonb), private.known_cles(uuid, jsonb),
  public.advance_importation(uuid, integer, jsonb), private.advance_importation(uuid, integer, jsonb),
  public.remove_importation(uuid, integer), private.remove_importation(uuid, integer) to authenticated;

create function private.clear_importations() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.importation i
  where i.etat in ('recue', 'lue', 'verifiee')
    and (i.cree_le < now() - interval '7 days' or (i.cree_par = new.cree_par and i.demarche_id = new.demarche_id));
  delete from public.importation_lot l using public.importation i
  where i.id = l.importation_id and i.finie_le < now() - interval '7 days';
  return new;
end
$$;
comment on function private.clear_importations() is
  'A new file takes the place of one that its author never imported, and those of last week go: what people wrote is not kept for nothing.';
create trigger importation_clear before insert on public.importation
  for each row execute function private.clear_importations();

alter table public.importation enable row level security;
alter table public.importation_morceau enable row level security;
alter table public.importation_lot enable row level security;
revoke all on public.importation, public.importation_morceau, public.importation_lot from anon, authenticated;
grant select on public.importation, public.importation_morceau, public.importation_lot to authenticated;
grant insert (demarche_id, fichier), update (etape_id, etat, encodage, separateur, colonnes, choix, bilan, lignes)
  on public.importation to authenticated;
grant insert (importation_id, demarche_id, numero, octets), delete on public.importation_morceau to authenticated;
grant insert (importation_id, demarche_id, premiere, lignes), delete on public.importation_lot to authenticated;

create policy "Those who facilitate see imports" on public.importation for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');
create policy "Those who facilitate bring a file" on public.importation for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur' and cree_par = (select auth.uid()));
create policy "Those who facilitate prepare an import" on public.importation for update to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur' and etat in ('recue', 'lue', 'verifiee'))
  with check (etat in ('recue', 'lue', 'verifiee'));

create policy "Those who facilitate read the pieces of a file" on public.importation_morceau for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');
create policy "Those who facilitate send the pieces of a file" on public.importation_morceau for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur'
    and exists (select from public.importation i where i.id = importation_id and i.etat = 'recue'));
create policy "Those who facilitate drop the pieces of a file" on public.importation_morceau for delete to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');

create policy "Those who facilitate read the lines of a file" on public.importation_lot for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');
create policy "Those who facilitate keep the lines of a file" on public.importation_lot for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur'
    and exists (select from public.importation i where i.id = importation_id and i.etat = 'recue'));
create policy "Those who facilitate drop lines of a file being received" on public.importation_lot for delete to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur'
    and exists (select from public.importation i where i.id = importation_id and i.etat = 'recue'));
