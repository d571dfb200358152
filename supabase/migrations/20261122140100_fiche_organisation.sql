-- What an organisation shows (its logo) and what it keeps between those who speak for it (contacts).

create table public.organisation_contact (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisation (id) on delete cascade,
  nom text not null check (length(btrim(nom)) between 2 and 120),
  fonction text not null default '' check (length(fonction) <= 120),
  courriel text not null default '' check (length(courriel) <= 254),
  telephone text not null default '' check (length(telephone) <= 30),
  cree_le timestamptz not null default now()
);
comment on table public.organisation_contact is 'How to reach an organisation; private: for those who speak for it, and administrators.';
create index organisation_contact_organisation on public.organisation_contact (organisation_id);

create table public.organisation_logo (
  organisation_id uuid primary key references public.organisation (id) on delete cascade,
  id uuid not null unique default gen_random_uuid(),
  type public.type_image not null check (type <> 'image/gif'),
  largeur integer not null check (largeur between 1 and 2000),
  hauteur integer not null check (hauteur between 1 and 2000),
  donnees bytea not null check (octet_length(donnees) between 1 and 204800)
);
comment on table public.organisation_logo is 'The logo of an organisation, 200 kB at most; another image has another id.';
alter table public.organisation_logo alter column donnees set storage external;

create function public.list_similar_organisations(p_nom text, p_sigle text)
returns table (id uuid, nom text, sigle text, nature public.nature_organisation, territoire_nom text, fictive boolean)
language sql stable security invoker set search_path = ''
as $$
  select o.id, o.nom, o.sigle, o.nature, o.territoire_nom, o.fictive
  from public.organisation o,
    lateral (select private.trigrammes(p_nom) as trigrammes) asked,
    lateral (
      select 2.0 * (select count(*) from unnest(o.trigrammes) t where t = any (asked.trigrammes))
        / greatest(cardinality(o.trigrammes) + cardinality(asked.trigrammes), 1) as part) alike
  where o.fusionnee_dans is null
    and ((o.trigrammes && asked.trigrammes and alike.part >= 0.6)
      or (p_sigle <> '' and private.mots(o.sigle) = private.mots(p_sigle))
      or private.mots(o.sigle) = private.mots(p_nom)
      or (p_sigle <> '' and private.mots(o.nom) = private.mots(p_sigle)))
  order by alike.part desc, o.nom
  limit 5
$$;
comment on function public.list_similar_organisations(text, text) is
  'Up to five organisations that may be this one: a name alike (three letters by three), or the same sigle. The likeliest first.';
revoke execute on function public.list_similar_organisations(text, text) from public, anon;
grant execute on function public.list_similar_organisations(text, text) to authenticated;

alter table public.organisation_contact enable row level security;
alter table public.organisation_logo enable row level security;
revoke all on public.organisation_contact, public.organisation_logo from anon, authenticated;
grant select, delete on public.organisation_contact to authenticated;
grant insert (organisation_id, nom, fonction, courriel, telephone) on public.organisation_contact to authenticated;
grant select on public.organisation_logo to anon, authenticated;
grant insert (organisation_id, id, type, largeur, hauteur, donnees) on public.organisation_logo to authenticated;
grant update (organisation_id, id, type, largeur, hauteur, donnees) on public.organisation_logo to authenticated;
grant delete on public.organisation_logo to authenticated;

create policy "Those who speak for an organisation see its contacts" on public.organisation_contact for select to authenticated
  using (private.has_mandat(organisation_id, 'porte_parole') or (select private.is_admin()));
create policy "Référents and administrators add contacts" on public.organisation_contact for insert to authenticated
  with check (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));
create policy "Référents and administrators remove contacts" on public.organisation_contact for delete to authenticated
  using (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));

create policy "Logos are public" on public.organisation_logo for select to anon, authenticated using (true);
create policy "Référents and administrators choose a logo" on public.organisation_logo for insert to authenticated
  with check (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));
create policy "Référents and administrators change the logo" on public.organisation_logo for update to authenticated
  using (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()))
  with check (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));
create policy "Référents and administrators remove the logo" on public.organisation_logo for delete to authenticated
  using (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));
