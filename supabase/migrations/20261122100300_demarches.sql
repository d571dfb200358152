-- A démarche, who carries it, who takes part. Every later table says demarche_id and asks the helpers below.

create type public.fuseau as enum (
  'Europe/Paris', 'America/Guadeloupe', 'America/Martinique', 'America/Cayenne', 'Indian/Reunion', 'Indian/Mayotte',
  'Pacific/Noumea', 'Pacific/Tahiti', 'America/Miquelon', 'Pacific/Wallis', 'America/St_Barthelemy', 'America/Marigot');

create table public.demarche (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  titre text not null check (length(btrim(titre)) between 3 and 160),
  objet text not null default '' check (length(objet) <= 4000),
  question text not null default '' check (length(question) <= 500),
  territoire text not null default '' check (length(territoire) <= 200),
  lieux text not null default '',
  visibilite public.visibilite not null default 'brouillon',
  langue public.langue not null default 'fr',
  avertissement text check (length(avertissement) <= 1000),
  fuseau public.fuseau not null default 'Europe/Paris',
  cycle integer not null default 1 check (cycle >= 1),
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  recherche tsvector not null generated always as (
    setweight(to_tsvector('french', private.sans_accents(titre)), 'A')
    || setweight(to_tsvector('french', private.sans_accents(question || ' ' || territoire || ' ' || lieux)), 'B')
    || setweight(to_tsvector('french', private.sans_accents(objet)), 'C')) stored
);
comment on table public.demarche is 'A co-construction from diagnostic to évaluation.';
comment on column public.demarche.avertissement is 'Shown on every page of the démarche, e.g. that it is a reconstruction with fictitious content.';
comment on column public.demarche.fuseau is 'The time zone in which its days begin and its hours are said.';
comment on column public.demarche.langue is 'Language of what is written in it, whatever the interface speaks.';
comment on column public.demarche.lieux is 'Names of its territories, for the search; written by a trigger.';
create index demarche_cree_par on public.demarche (cree_par);
create index demarche_recherche on public.demarche using gin (recherche);

create table public.portage (
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  organisation_id uuid not null references public.organisation (id) on delete restrict,
  ordre integer not null default 0,
  primary key (demarche_id, organisation_id)
);
comment on table public.portage is 'The organisations that carry a démarche.';
create index portage_organisation on public.portage (organisation_id);

create table public.college (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  nom text not null check (length(btrim(nom)) between 2 and 80),
  presentation text not null default '' check (length(presentation) <= 500),
  ordre integer not null default 0,
  unique (demarche_id, id)
);
comment on table public.college is 'A group of voices of the same nature in a démarche: élus, agents, acteurs de l’ESS, habitants…';
-- Without accents first: lower('É') depends on the locale of the database, lower('E') does not.
create unique index college_nom on public.college
  (demarche_id, lower(regexp_replace(btrim(private.sans_accents(nom)), '\s+', ' ', 'g')));

create table public.membre (
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  profil_id uuid not null references public.profil (id) on delete cascade,
  role public.role_demarche not null default 'observateur',
  college_id uuid,
  rejoint_le timestamptz not null default now(),
  retire_le timestamptz,
  retire_par_autrui boolean not null default false,
  primary key (demarche_id, profil_id),
  foreign key (demarche_id, college_id) references public.college (demarche_id, id) on delete set null (college_id)
);
comment on table public.membre is 'Who takes part in a démarche, in which role; retire_le keeps the trace of those who left, retire_par_autrui says that a porteur removed them; without college_id, nobody said yet to which collège they belong.';
create index membre_profil on public.membre (profil_id);
create index membre_college on public.membre (college_id);

-- Choosing a territory is no change of the text that somebody else may be editing.
create trigger demarche_touch before update on public.demarche for each row
  when (old.lieux = new.lieux) execute function private.touch();

create function private.role_in(p_demarche uuid) returns public.role_demarche
language sql stable security definer set search_path = ''
as $$
  select m.role from public.membre m
  where m.demarche_id = p_demarche and m.profil_id = (select auth.uid()) and m.retire_le is null
$$;
comment on function private.role_in(uuid) is 'Role of the signed-in person in the démarche, null when not a member (any more).';

create function private.can_read_demarche(p_demarche uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.demarche d
    where d.id = p_demarche and (
      d.visibilite = 'public'
      or (d.visibilite = 'membres' and private.role_in(d.id) is not null)
      or private.role_in(d.id) >= 'facilitateur'
      or private.is_admin()))
$$;
comment on function private.can_read_demarche(uuid) is
  'Public: everyone. Membres: every member. Brouillon: porteurs and facilitateurs. Administrators read all, to help.';

create function private.shares_demarche(p_profil uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.membre moi join public.membre autre using (demarche_id)
    where moi.profil_id = (select auth.uid()) and moi.retire_le is null and autre.profil_id = p_profil)
$$;
comment on function private.shares_demarche(uuid) is 'True when the signed-in person is a member of a démarche in which the other one takes or took part.';

grant execute on function private.role_in(uuid), private.can_read_demarche(uuid), private.shares_demarche(uuid)
  to anon, authenticated, service_role;

create function private.keep_a_porteur() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if old.role <> 'porteur' or old.retire_le is not null then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and new.role = 'porteur' and new.retire_le is null then
    return new;
  end if;
  -- Locking the démarche makes two porteurs who leave at once wait for each other.
  perform from public.demarche d where d.id = old.demarche_id for update;
  if found and not exists (
    select from public.membre m
    where m.demarche_id = old.demarche_id and m.profil_id <> old.profil_id and m.role = 'porteur' and m.retire_le is null)
  then
    raise exception 'dernier_porteur' using errcode = 'P0001', hint = 'Name another porteur first.';
  end if;
  return coalesce(new, old);
end
$$;
comment on function private.keep_a_porteur() is 'A démarche never loses its last porteur, whatever the way out (downgrade, removal, deleted account).';
create trigger membre_keep_a_porteur before update or delete on public.membre
  for each row execute function private.keep_a_porteur();

create function private.keep_membre_true() returns trigger
language plpgsql set search_path = ''
as $$
begin
  -- A function that lets somebody in, or back, has judged already.
  if current_user <> 'authenticated' then
    return new;
  end if;
  if new.retire_le is not null then
    new.retire_le := clock_timestamp();
    new.retire_par_autrui := new.profil_id <> (select auth.uid());
  end if;
  if (new.role, new.college_id) is distinct from (old.role, old.college_id)
    and private.role_in(old.demarche_id) is distinct from 'porteur'
  then
    raise exception 'role_insuffisant' using errcode = '42501', hint = 'Whoever leaves changes nothing else.';
  end if;
  return new;
end
$$;
comment on function private.keep_membre_true() is 'A departure bears the time it happens, and whoever leaves keeps the role they had.';
create trigger membre_keep_true before update on public.membre
  for each row execute function private.keep_membre_true();

alter table public.demarche enable row level security;
alter table public.college enable row level security;
alter table public.portage enable row level security;
alter table public.membre enable row level security;

revoke all on public.demarche, public.college, public.portage, public.membre from anon, authenticated;
grant select on public.demarche, public.college, public.portage to anon, authenticated;
grant update (titre, objet, question, territoire, visibilite, langue, avertissement, fuseau) on public.demarche to authenticated;
grant delete on public.demarche to authenticated;
grant insert, delete on public.portage to authenticated;
grant insert (demarche_id, nom, presentation, ordre) on public.college to authenticated;
grant update (nom, presentation) on public.college to authenticated;
grant delete on public.college to authenticated;
grant select on public.membre to authenticated;
grant update (role, college_id, retire_le) on public.membre to authenticated;

create policy "People see the démarches they may read" on public.demarche for select to anon, authenticated
  using (visibilite = 'public' or private.can_read_demarche(id));
create policy "Porteurs change their démarche" on public.demarche for update to authenticated
  using (private.role_in(id) = 'porteur') with check (private.role_in(id) = 'porteur');
create policy "Porteurs delete a draft" on public.demarche for delete to authenticated
  using (private.role_in(id) = 'porteur' and visibilite = 'brouillon');

create policy "Collèges of a readable démarche are readable" on public.college for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs name collèges" on public.college for insert to authenticated
  with check (private.role_in(demarche_id) = 'porteur');
create policy "Porteurs change collèges" on public.college for update to authenticated
  using (private.role_in(demarche_id) = 'porteur') with check (private.role_in(demarche_id) = 'porteur');
create policy "Porteurs remove collèges" on public.college for delete to authenticated
  using (private.role_in(demarche_id) = 'porteur');

create policy "Who carries a readable démarche is readable" on public.portage for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs who speak for an organisation list it as a carrier" on public.portage
  for insert to authenticated
  with check (private.role_in(demarche_id) = 'porteur' and private.may_speak_for(organisation_id));
create policy "Porteurs, and référents of the organisation, withdraw it" on public.portage for delete to authenticated
  using (private.role_in(demarche_id) = 'porteur' or private.has_mandat(organisation_id, 'referent'));

create policy "People see their own memberships" on public.membre for select to authenticated
  using (profil_id = (select auth.uid()));
create policy "Members see each other" on public.membre for select to authenticated
  using (private.role_in(demarche_id) is not null or (select private.is_admin()));
-- Nobody is made a member by somebody else: the name of a person would then be readable by whoever knows their id.
create policy "Porteurs change roles and remove members" on public.membre for update to authenticated
  using (private.role_in(demarche_id) = 'porteur' and retire_le is null)
  with check (private.role_in(demarche_id) = 'porteur');
create policy "Members leave a démarche" on public.membre for update to authenticated
  using (profil_id = (select auth.uid()) and retire_le is null)
  with check (profil_id = (select auth.uid()) and retire_le is not null);

create policy "People who share a démarche see each other's name" on public.profil for select to authenticated
  using (private.shares_demarche(id));

create policy "Members see the mandates of those they work with" on public.mandat for select to authenticated
  using (private.shares_demarche(profil_id));
