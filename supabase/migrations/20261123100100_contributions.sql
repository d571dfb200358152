-- Contributions: what people bring, each with its kind, its voice, its provenance and a reference to quote.

create type public.etat_contribution as enum ('brouillon', 'en_attente', 'publiee', 'rejetee', 'retiree');

create table public.theme (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  nom text not null check (length(btrim(nom)) between 2 and 120),
  presentation text not null default '' check (length(presentation) <= 1000),
  ordre integer not null default 0,
  unique (demarche_id, id)
);
comment on table public.theme is 'A thématique: a subject under which contributions of a démarche are gathered.';
create unique index theme_nom on public.theme (demarche_id, private.mots(nom));

create table private.numerotation (
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  annee integer not null,
  dernier integer not null default 0,
  primary key (demarche_id, annee)
);
comment on table private.numerotation is 'The last number given to a contribution, for each démarche and year.';
alter table private.numerotation enable row level security;

create function private.repere(p_nom text, p_id text) returns text
language sql immutable set search_path = ''
as $$ select '#' || p_nom || left(p_id, 8) $$;
comment on function private.repere(text, text) is
  'A word that nobody can type and that stands in the search index for a value: « #c » and the start of the id of a collège. What it finds is compared with the value itself.';

create function private.cles_lieu(p_nature public.nature_territoire, p_code text, p_dans text) returns text[]
language sql immutable set search_path = ''
as $$ select string_to_array(concat_ws(' ', left(p_nature::text, 1) || p_code, nullif(p_dans, '')), ' ') $$;
comment on function private.cles_lieu(public.nature_territoire, text, text) is
  'The keys of a place and of those around it, the smallest first: {c35238,e243500139,d35,r53}; empty for none.';

create function private.reperes(p_demarche uuid, p_etape uuid, p_nature public.nature_contribution,
  p_provenance public.provenance, p_college uuid, p_organisation uuid, p_profil uuid,
  p_lieu_nature public.nature_territoire, p_lieu_code text, p_lieu_dans text) returns tsvector
language sql immutable set search_path = ''
as $$
  -- Written out: a call of private.repere for each value would cost more than the rest of the row.
  select array_to_tsvector(array_remove(array['#d' || left(p_demarche::text, 8), '#e' || left(p_etape::text, 8),
    '#n' || left(p_nature::text, 8), '#p' || left(p_provenance::text, 8), '#c' || left(p_college::text, 8),
    '#o' || left(p_organisation::text, 8), '#a' || left(p_profil::text, 8)], null)
    || case when p_lieu_code is null then '{}' else string_to_array('#l' || left(p_lieu_nature::text, 1) || p_lieu_code
      || case p_lieu_dans when '' then '' else ' #l' || replace(p_lieu_dans, ' ', ' #l') end, ' ') end)
$$;
comment on function private.reperes(uuid, uuid, public.nature_contribution, public.provenance, uuid, uuid, uuid,
  public.nature_territoire, text, text) is
  'What a published contribution can be filtered by, in the search index: one index answers words and filters together.';
grant execute on function private.repere(text, text),
  private.reperes(uuid, uuid, public.nature_contribution, public.provenance, uuid, uuid, uuid,
  public.nature_territoire, text, text)
  to anon, authenticated, service_role;

create table public.contribution (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  etape_id uuid not null,
  parent_id uuid,
  recueil_id uuid,
  reponse_id uuid,
  nature public.nature_contribution not null,
  titre text not null default '' check (length(titre) <= 200),
  texte text not null default '' check (length(texte) <= 20000),
  etat public.etat_contribution not null default 'brouillon',
  reference text check (reference ~ '^[A-Z0-9]{1,20}-[0-9]{4}-[0-9]{4,}$'),
  provenance public.provenance not null default 'en_ligne',
  profil_id uuid default auth.uid() references public.profil (id) on delete set null,
  organisation_id uuid references public.organisation (id) on delete set null,
  saisie_par uuid references public.profil (id) on delete set null,
  college_id uuid,
  signature text not null default '' check (length(signature) <= 120),
  lieu_nature public.nature_territoire,
  lieu_code text check (lieu_code ~ '^[0-9AB]{2,9}$'),
  lieu_nom text not null default '' check (length(lieu_nom) <= 200),
  lieu_departement text not null default '' check (length(lieu_departement) <= 100),
  lieu_dans text not null default '' check (lieu_dans ~ '^([rde][0-9AB]{2,9}( [rde][0-9AB]{2,9}){0,5})?$'),
  cle text not null default gen_random_uuid()::text check (length(cle) between 8 and 200),
  soutiens integer not null default 0,
  pour integer not null default 0,
  contre integer not null default 0,
  reponses integer not null default 0,
  cree_le timestamptz not null default clock_timestamp(),
  deposee_le timestamptz,
  modifie_le timestamptz not null default clock_timestamp(),
  recherche tsvector not null generated always as (
    setweight(to_tsvector('french', private.sans_accents(titre)), 'A')
    || setweight(to_tsvector('french', private.sans_accents(texte)), 'B')
    || case when etat = 'publiee' and parent_id is null
      then private.reperes(demarche_id, etape_id, nature, provenance, college_id, organisation_id, profil_id,
        lieu_nature, lieu_code, lieu_dans)
      else ''::tsvector end) stored,
  foreign key (demarche_id, etape_id) references public.etape (demarche_id, id) on delete cascade,
  foreign key (demarche_id, college_id) references public.college (demarche_id, id) on delete set null (college_id),
  foreign key (demarche_id, parent_id) references public.contribution (demarche_id, id) on delete cascade,
  foreign key (demarche_id, recueil_id) references public.recueil (demarche_id, id) on delete set null (recueil_id),
  foreign key (demarche_id, reponse_id) references public.reponse (demarche_id, id) on delete set null (reponse_id),
  unique (demarche_id, id),
  unique (demarche_id, cle),
  unique (demarche_id, reference),
  constraint contribution_deposee check ((etat = 'brouillon') = (reference is null) and (etat = 'brouillon') = (deposee_le is null)),
  constraint contribution_dit_quelque_chose check (etat = 'brouillon' or length(btrim(titre || texte)) > 0),
  constraint contribution_lieu check ((lieu_code is null) = (lieu_nature is null)),
  constraint contribution_reponse check (nature <> 'reponse' or parent_id is not null)
);
comment on table public.contribution is
  'What somebody brings to a stage of a démarche. Until it is deposited it is a draft that only its author reads; what is rejected or withdrawn shows nowhere.';
comment on column public.contribution.texte is 'Markdown without HTML; rendered by server/web/markdown.ts.';
comment on column public.contribution.reference is 'What people quote, « SPASER-2026-0147 »: given once, when it is deposited.';
comment on column public.contribution.recueil_id is 'The collection that it came through, if any.';
comment on column public.contribution.profil_id is
  'Who says it, when they have an account; null for a visitor or a sheet of paper. Nobody reads it through the API: what one person wrote cannot be put together; list_auteurs names people to members.';
comment on column public.contribution.organisation_id is 'Whose voice it is; null is a personal one. It stays the organisation''s after the person left.';
comment on column public.contribution.saisie_par is 'Who entered it for somebody else; told as profil_id is.';
comment on column public.contribution.college_id is 'The collège from which it came, as it was that day.';
comment on column public.contribution.signature is 'The name under which its author wants to be read; empty when they want none.';
comment on column public.contribution.lieu_dans is
  'The keys of the larger territories in which the place lay that day, « e243500139 d35 r53 »: who looks for one of them finds it.';
comment on column public.contribution.cle is 'Given by who sends it: the same one is never stored twice.';
comment on column public.contribution.soutiens is 'Counted by triggers, as pour, contre (published arguments) and reponses.';
create index contribution_recente on public.contribution (demarche_id, deposee_le desc, id desc) where etat = 'publiee' and parent_id is null;
create index contribution_etape on public.contribution (demarche_id, etape_id, deposee_le desc, id desc);
create index contribution_parent on public.contribution (demarche_id, parent_id) where parent_id is not null;
create index contribution_recueil on public.contribution (demarche_id, recueil_id) where recueil_id is not null;
create index contribution_reponse on public.contribution (demarche_id, reponse_id) where reponse_id is not null;
create index contribution_profil on public.contribution (profil_id) where profil_id is not null;
create index contribution_organisation on public.contribution (organisation_id) where organisation_id is not null;
create index contribution_saisie on public.contribution (saisie_par) where saisie_par is not null;
create index contribution_college on public.contribution (demarche_id, college_id) where college_id is not null;
create index contribution_a_moderer on public.contribution (demarche_id, cree_le) where etat in ('en_attente', 'rejetee');
create index contribution_recherche on public.contribution using gin (recherche);

create table public.contribution_prive (
  contribution_id uuid primary key,
  demarche_id uuid not null,
  auteur_nom text not null default '' check (length(auteur_nom) <= 200),
  auteur_courriel text not null default '' check (length(auteur_courriel) <= 254),
  consentement text not null default '' check (length(consentement) <= 500),
  foreign key (demarche_id, contribution_id) references public.contribution (demarche_id, id) on delete cascade
);
comment on table public.contribution_prive is
  'Who a contribution comes from when they have no account, and how they agreed that it be entered. For those who facilitate, never public.';
create index contribution_prive_demarche on public.contribution_prive (demarche_id, contribution_id);

create table public.contribution_theme (
  demarche_id uuid not null,
  contribution_id uuid not null,
  theme_id uuid not null,
  primary key (contribution_id, theme_id),
  foreign key (demarche_id, contribution_id) references public.contribution (demarche_id, id) on delete cascade,
  foreign key (demarche_id, theme_id) references public.theme (demarche_id, id) on delete cascade
);
comment on table public.contribution_theme is 'The thématiques of a contribution.';
create index contribution_theme_theme on public.contribution_theme (demarche_id, theme_id, contribution_id);

create table public.contribution_version (
  contribution_id uuid not null,
  demarche_id uuid not null,
  numero integer not null,
  titre text not null,
  texte text not null,
  modifie_par uuid references public.profil (id) on delete set null,
  ecrite_le timestamptz not null,
  primary key (contribution_id, numero),
  foreign key (demarche_id, contribution_id) references public.contribution (demarche_id, id) on delete cascade
);
comment on table public.contribution_version is 'What a deposited contribution said before each change; ecrite_le is when that text was replaced.';
create index contribution_version_demarche on public.contribution_version (demarche_id, contribution_id);
create index contribution_version_auteur on public.contribution_version (modifie_par);

create table public.soutien (
  contribution_id uuid not null,
  demarche_id uuid not null,
  profil_id uuid not null default auth.uid() references public.profil (id) on delete cascade,
  soutenu_le timestamptz not null default clock_timestamp(),
  primary key (contribution_id, profil_id),
  foreign key (demarche_id, contribution_id) references public.contribution (demarche_id, id) on delete cascade
);
comment on table public.soutien is 'Somebody supports a contribution, once.';
create index soutien_demarche on public.soutien (demarche_id, contribution_id);
create index soutien_profil on public.soutien (profil_id);

create function private.prefixe(p_demarche uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select left(upper(split_part(d.slug, '-', 1)), 20) from public.demarche d where d.id = p_demarche
$$;
comment on function private.prefixe(uuid) is 'The first word of the references of a démarche, « SPASER »: that of its address, which does not change.';

create function private.next_references(p_demarche uuid, p_nombre integer, p_annee integer default null)
returns table (rang integer, reference text)
language plpgsql security definer set search_path = ''
as $$
declare
  v_annee integer := coalesce(p_annee, extract(year from private.today()));
  v_dernier integer;
begin
  insert into private.numerotation as n (demarche_id, annee, dernier) values (p_demarche, v_annee, p_nombre)
  on conflict (demarche_id, annee) do update set dernier = n.dernier + p_nombre
  returning dernier into v_dernier;
  return query select i, private.prefixe(p_demarche) || '-' || v_annee || '-' || lpad((v_dernier - p_nombre + i)::text,
    greatest(4, length((v_dernier - p_nombre + i)::text)), '0') from generate_series(1, p_nombre) i;
end
$$;
comment on function private.next_references(uuid, integer, integer) is
  'So many references of this year (the current one) that were never given, numbered from 1. A transaction that fails gives its numbers back.';

create function public.next_references(p_demarche uuid, p_nombre integer, p_annee integer)
returns table (rang integer, reference text)
language sql security invoker set search_path = ''
as $$ select * from private.next_references(p_demarche, p_nombre, p_annee) $$;
comment on function public.next_references(uuid, integer, integer) is
  'References for contributions of a year gone by; for the secret key only.';
revoke execute on function public.next_references(uuid, integer, integer) from public, anon, authenticated;
grant execute on function public.next_references(uuid, integer, integer), private.next_references(uuid, integer, integer) to service_role;

create function private.accepts_contributions(p_etape uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select e.etat in ('ouverte', 'rouverte') from public.etape e where e.id = p_etape
$$;
comment on function private.accepts_contributions(uuid) is 'A stage takes contributions while it is open.';

grant execute on function private.accepts_contributions(uuid) to authenticated, service_role;

create function private.keep_contribution_true() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and new.etat <> 'brouillon' and old.etat <> 'brouillon'
    and (new.titre, new.texte) is distinct from (old.titre, old.texte)
  then
    insert into public.contribution_version (contribution_id, demarche_id, numero, titre, texte, modifie_par, ecrite_le)
    select old.id, old.demarche_id, coalesce(max(v.numero), 0) + 1, old.titre, old.texte, (select auth.uid()), clock_timestamp()
    from public.contribution_version v where v.contribution_id = old.id;
  end if;
  if new.parent_id is not null and (tg_op = 'INSERT' or new.parent_id is distinct from old.parent_id) and exists (
    select from public.contribution p join public.contribution g on g.id = p.parent_id
    where p.id = new.parent_id and (g.parent_id is not null or new.nature <> 'reponse'))
  then
    raise exception 'trop_imbrique' using errcode = 'P0001', hint = 'Answer the contribution itself.';
  end if;
  return new;
end
$$;
comment on function private.keep_contribution_true() is
  'Keeps what a deposited text said before each change, and threads short: an argument on a contribution, a reply on either.';
-- Only where there is something to keep: neither each line of an import nor each support asks.
create trigger contribution_keep_true_inserted before insert on public.contribution for each row
  when (new.parent_id is not null) execute function private.keep_contribution_true();
create trigger contribution_keep_true before update on public.contribution for each row
  when ((new.titre, new.texte, new.parent_id) is distinct from (old.titre, old.texte, old.parent_id))
  execute function private.keep_contribution_true();
create trigger contribution_touch before update on public.contribution for each row
  when ((new.nature, new.titre, new.texte, new.etat, new.lieu_code, new.signature, new.organisation_id)
    is distinct from (old.nature, old.titre, old.texte, old.etat, old.lieu_code, old.signature, old.organisation_id))
  execute function private.touch();

create function private.count_soutien() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.contribution c set soutiens = c.soutiens + case tg_op when 'INSERT' then 1 else -1 end
  where c.id = coalesce(new.contribution_id, old.contribution_id);
  return null;
end
$$;
create trigger soutien_count after insert or delete on public.soutien for each row execute function private.count_soutien();

create function private.count_children() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_parent uuid := coalesce(new.parent_id, old.parent_id);
begin
  -- Two that change at once: the second counts what the first left, so it waits before it looks.
  perform from public.contribution c where c.id = v_parent for no key update;
  update public.contribution c set (pour, contre, reponses) = (
    select count(*) filter (where e.nature = 'argument_pour'), count(*) filter (where e.nature = 'argument_contre'),
      count(*) filter (where e.nature not in ('argument_pour', 'argument_contre'))
    from public.contribution e where e.demarche_id = c.demarche_id and e.parent_id = c.id and e.etat = 'publiee')
  where c.id = v_parent;
  return null;
end
$$;
create trigger contribution_count_inserted after insert on public.contribution for each row
  when (new.parent_id is not null and new.etat = 'publiee') execute function private.count_children();
create trigger contribution_count_changed after update on public.contribution for each row
  when (new.parent_id is not null and (new.etat <> old.etat or new.nature <> old.nature)) execute function private.count_children();
create trigger contribution_count_deleted after delete on public.contribution for each row
  when (old.parent_id is not null) execute function private.count_children();

create function private.is_shown(p_contribution uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select c.etat = 'publiee' and (c.parent_id is null
    or exists (select from public.contribution p where p.id = c.parent_id and p.etat = 'publiee'))
  from public.contribution c where c.id = p_contribution
$$;
comment on function private.is_shown(uuid) is 'True for a published contribution, if what it answers is published too.';
grant execute on function private.is_shown(uuid) to anon, authenticated, service_role;

create function private.reads_contribution(
  p_demarche uuid, p_etat public.etat_contribution, p_profil uuid, p_parent uuid) returns boolean
language sql stable set search_path = ''
as $$
  select case
    when p_profil = (select auth.uid()) then true
    when p_etat = 'brouillon' then false
    when p_etat = 'publiee' and (p_parent is null or private.is_shown(p_parent)) then private.can_read_demarche(p_demarche)
    else coalesce(private.role_in(p_demarche) >= 'facilitateur', false)
  end
$$;
comment on function private.reads_contribution(uuid, public.etat_contribution, uuid, uuid) is
  'Published: who reads the démarche. Waiting, rejected, withdrawn, or in answer to what is so and which it would tell: those who facilitate. A draft, and all of one''s own: its author.';
grant execute on function private.reads_contribution(uuid, public.etat_contribution, uuid, uuid) to anon, authenticated, service_role;

create function private.wrote(p_contribution uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.contribution c where c.id = p_contribution and c.profil_id = (select auth.uid()))
$$;
comment on function private.wrote(uuid) is 'True for a contribution of one''s own.';
grant execute on function private.wrote(uuid) to anon, authenticated, service_role;

create function private.etat_initial(p_recueil uuid) returns public.etat_contribution
language sql stable security definer set search_path = ''
as $$
  select case when exists (select from public.recueil r where r.id = p_recueil and r.moderation = 'avant')
    then 'en_attente' else 'publiee' end::public.etat_contribution
$$;
comment on function private.etat_initial(uuid) is
  'What is deposited is published at once, unless the recueil that it came through (null: none) wants it read before.';

create function private.send_contribution(p_contribution uuid) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  v public.contribution;
  v_reference text;
begin
  select * into v from public.contribution c where c.id = p_contribution for update;
  if not found or v.profil_id is distinct from (select auth.uid()) then
    raise exception 'contribution_introuvable' using errcode = 'P0001';
  end if;
  -- Pressed twice, it is deposited once.
  if v.etat <> 'brouillon' then
    return v.reference;
  end if;
  if coalesce(private.role_in(v.demarche_id) < 'contributeur', true) or not private.can_read_demarche(v.demarche_id) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if not private.accepts_contributions(v.etape_id) then
    raise exception 'etape_fermee' using errcode = 'P0001';
  end if;
  if not private.may_speak_for(v.organisation_id) then
    raise exception 'mandat_requis' using errcode = 'P0001';
  end if;
  if length(btrim(v.titre || v.texte)) = 0 then
    raise exception 'champ_requis' using errcode = 'P0001';
  end if;
  if v.parent_id is not null and private.is_shown(v.parent_id) is not true then
    raise exception 'contribution_introuvable' using errcode = 'P0001', hint = 'What it answers is no longer published.';
  end if;
  select r.reference into v_reference from private.next_references(v.demarche_id, 1) r;
  update public.contribution c set etat = private.etat_initial(v.recueil_id), reference = v_reference, deposee_le = clock_timestamp(),
    college_id = (select m.college_id from public.membre m
      where m.demarche_id = v.demarche_id and m.profil_id = v.profil_id and m.retire_le is null)
  where c.id = p_contribution;
  return v_reference;
end
$$;

create function public.send_contribution(p_contribution uuid) returns text
language sql security invoker set search_path = ''
as $$ select private.send_contribution(p_contribution) $$;
comment on function public.send_contribution(uuid) is
  'Deposits a draft of one''s own and answers its reference; done twice it is done once. Refuses with: contribution_introuvable, role_insuffisant, etape_fermee, mandat_requis, champ_requis.';

create function private.withdraw_contribution(p_contribution uuid, p_back boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.contribution;
begin
  select * into v from public.contribution c where c.id = p_contribution for update;
  if not found or v.profil_id is distinct from (select auth.uid()) or v.etat = 'brouillon' then
    raise exception 'contribution_introuvable' using errcode = 'P0001';
  end if;
  -- What was rejected is not published by withdrawing it and taking that back.
  if v.etat = (case when p_back then 'retiree' else 'publiee' end)::public.etat_contribution then
    update public.contribution c set etat = case when p_back then 'publiee' else 'retiree' end::public.etat_contribution
    where c.id = p_contribution;
  elsif v.etat in ('en_attente', 'rejetee') then
    raise exception 'contribution_moderee' using errcode = 'P0001';
  end if;
end
$$;

create function public.withdraw_contribution(p_contribution uuid, p_back boolean default false) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_contribution(p_contribution, p_back) $$;
comment on function public.withdraw_contribution(uuid, boolean) is
  'Its author withdraws a published contribution, or takes that back. Refuses with: contribution_introuvable, contribution_moderee.';

revoke execute on function public.send_contribution(uuid), public.withdraw_contribution(uuid, boolean) from public, anon;
grant execute on function public.send_contribution(uuid), private.send_contribution(uuid),
  public.withdraw_contribution(uuid, boolean), private.withdraw_contribution(uuid, boolean) to authenticated;

create function private.list_auteurs(p_contributions uuid[]) returns table (id uuid, auteur text, saisisseur text, mien boolean)
language sql stable security definer set search_path = ''
as $$
  select c.id, a.nom, case when v.membre then s.nom end, v.mien
  from public.contribution c
  cross join lateral (select private.role_in(c.demarche_id) is not null or private.is_admin() as membre,
    coalesce(c.profil_id = (select auth.uid()), false) as mien) v
  left join public.profil a on a.id = c.profil_id
  left join public.profil s on s.id = c.saisie_par
  where c.id = any (p_contributions) and private.reads_contribution(c.demarche_id, c.etat, c.profil_id, c.parent_id) and (v.membre or v.mien)
$$;
create function public.list_auteurs(p_contributions uuid[]) returns table (id uuid, auteur text, saisisseur text, mien boolean)
language sql stable security invoker set search_path = ''
as $$ select * from private.list_auteurs(p_contributions) $$;
comment on function public.list_auteurs(uuid[]) is
  'The names of the accounts that wrote and entered these contributions, for members of the démarche whatever the signature is, and which are one''s own; nothing for others.';

revoke execute on function public.list_auteurs(uuid[]) from public, anon;
grant execute on function public.list_auteurs(uuid[]), private.list_auteurs(uuid[]) to authenticated;

alter table public.theme enable row level security;
alter table public.contribution enable row level security;
alter table public.contribution_prive enable row level security;
alter table public.contribution_theme enable row level security;
alter table public.contribution_version enable row level security;
alter table public.soutien enable row level security;

revoke all on public.theme, public.contribution, public.contribution_prive, public.contribution_theme,
  public.contribution_version, public.soutien from anon, authenticated;
grant select on public.theme, public.contribution_theme to anon, authenticated;
-- Neither who it is of nor the search index, which says it too, is anybody's to read, not even to compare two of them.
grant select (id, demarche_id, etape_id, parent_id, recueil_id, nature, titre, texte, etat, reference, provenance, organisation_id,
  college_id, signature, lieu_nature, lieu_code, lieu_nom, lieu_departement, soutiens, pour, contre, reponses, deposee_le, modifie_le)
  on public.contribution to anon, authenticated;
grant select (reponse_id, cle, cree_le) on public.contribution to authenticated;
grant select on public.contribution_prive, public.contribution_version, public.soutien to authenticated;
grant insert (demarche_id, nom, presentation, ordre), update (nom, presentation, ordre), delete on public.theme to authenticated;
grant insert (demarche_id, etape_id, parent_id, nature, titre, texte, organisation_id, signature, lieu_nature, lieu_code,
  lieu_nom, lieu_departement, lieu_dans, cle) on public.contribution to authenticated;
grant update (nature, titre, texte, organisation_id, signature, lieu_nature, lieu_code, lieu_nom, lieu_departement, lieu_dans)
  on public.contribution to authenticated;
grant delete on public.contribution to authenticated;
grant insert (demarche_id, contribution_id, theme_id), delete on public.contribution_theme to authenticated;
grant insert (demarche_id, contribution_id, profil_id), delete on public.soutien to authenticated;

create policy "Themes of a readable démarche are readable" on public.theme for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs and facilitateurs name themes" on public.theme for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs change themes" on public.theme for update to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur') with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs remove themes" on public.theme for delete to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');

create policy "People read what is published and what is theirs" on public.contribution
  for select to anon, authenticated using (private.reads_contribution(demarche_id, etat, profil_id, parent_id));
create policy "Contributeurs begin a draft, in a voice that is theirs" on public.contribution for insert to authenticated
  with check (profil_id = (select auth.uid()) and etat = 'brouillon' and provenance = 'en_ligne'
    and private.role_in(demarche_id) >= 'contributeur' and private.can_read_demarche(demarche_id)
    and private.may_speak_for(organisation_id));
create policy "Authors change what they wrote while the stage is open" on public.contribution for update to authenticated
  using (profil_id = (select auth.uid()) and etat in ('brouillon', 'publiee', 'en_attente')
    and (etat = 'brouillon' or private.accepts_contributions(etape_id)))
  with check (profil_id = (select auth.uid()) and private.may_speak_for(organisation_id));
create policy "Authors throw a draft away" on public.contribution for delete to authenticated
  using (profil_id = (select auth.uid()) and etat = 'brouillon');

create policy "Those who facilitate read who a contribution comes from" on public.contribution_prive for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');

create policy "Themes of a readable contribution are readable" on public.contribution_theme for select to anon, authenticated
  using (exists (select from public.contribution c where c.id = contribution_id));
create policy "Authors and those who facilitate choose themes" on public.contribution_theme for insert to authenticated
  with check (exists (select from public.contribution c where c.id = contribution_id
    and (private.wrote(c.id) or private.role_in(c.demarche_id) >= 'facilitateur')));
create policy "Authors and those who facilitate take themes away" on public.contribution_theme for delete to authenticated
  using (exists (select from public.contribution c where c.id = contribution_id
    and (private.wrote(c.id) or private.role_in(c.demarche_id) >= 'facilitateur')));

create policy "Authors and those who facilitate read what it said before" on public.contribution_version for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur'
    or private.wrote(contribution_id));

create policy "People see what they support" on public.soutien for select to authenticated
  using (profil_id = (select auth.uid()));
create policy "People support what is published" on public.soutien for insert to authenticated
  with check (profil_id = (select auth.uid()) and exists (
    select from public.contribution c where c.id = contribution_id and c.etat = 'publiee'));
create policy "People stop supporting" on public.soutien for delete to authenticated
  using (profil_id = (select auth.uid()));

insert into private.lien_organisation (nom_table, colonne, meme_fait) values ('contribution', 'organisation_id', 'false');
