-- How a mandate comes about: a référent grants it, accepts the request of somebody, or invites an address.

create type public.etat_demande_mandat as enum ('en_attente', 'acceptee', 'refusee');

create table public.demande_mandat (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisation (id) on delete cascade,
  profil_id uuid not null default auth.uid() references public.profil (id) on delete cascade,
  fonction text not null default '' check (length(fonction) <= 120),
  message text not null default '' check (length(message) <= 1000),
  etat public.etat_demande_mandat not null default 'en_attente',
  motif text not null default '' check (length(motif) <= 1000),
  traitee_par uuid references public.profil (id) on delete set null,
  traitee_le timestamptz,
  cree_le timestamptz not null default now()
);
comment on table public.demande_mandat is 'Somebody asks to speak for an organisation; its référents answer, with a reason when they refuse.';
create index demande_mandat_organisation on public.demande_mandat (organisation_id);
create index demande_mandat_profil on public.demande_mandat (profil_id);
create index demande_mandat_traitee_par on public.demande_mandat (traitee_par);
create unique index demande_mandat_en_attente on public.demande_mandat (organisation_id, profil_id) where etat = 'en_attente';

create table public.invitation_mandat (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisation (id) on delete cascade,
  courriel text not null check (length(courriel) between 3 and 254),
  role public.role_mandat not null default 'porte_parole',
  fonction text not null default '' check (length(fonction) <= 120),
  fin date,
  jeton_empreinte text not null unique check (jeton_empreinte ~ '^[0-9a-f]{64}$'),
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  expire_le timestamptz not null default now() + interval '14 days',
  annulee_le timestamptz,
  acceptee_le timestamptz,
  acceptee_par uuid references public.profil (id) on delete set null
);
comment on table public.invitation_mandat is 'A mandate offered to a mail address; the mailed token serves once and only its SHA-256 is kept.';
create index invitation_mandat_organisation on public.invitation_mandat (organisation_id);
create index invitation_mandat_cree_par on public.invitation_mandat (cree_par);
create index invitation_mandat_acceptee_par on public.invitation_mandat (acceptee_par);

create function private.shares_organisation(p_profil uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.mandat autre
    where autre.profil_id = p_profil and private.has_mandat(autre.organisation_id, 'porte_parole'))
  or exists (
    select from public.demande_mandat d
    where d.profil_id = p_profil and d.etat = 'en_attente' and private.has_mandat(d.organisation_id, 'referent'))
$$;
comment on function private.shares_organisation(uuid) is
  'True when the signed-in person speaks for an organisation for which the other one speaks or spoke, or answers a request of theirs.';
grant execute on function private.shares_organisation(uuid) to anon, authenticated, service_role;

create policy "Those who speak for one organisation see each other's name" on public.profil for select to authenticated
  using (private.shares_organisation(id));
-- Otherwise the name of a person would be readable by whoever knows their id.
create policy "Référents grant mandates to people they know" on public.mandat for insert to authenticated
  with check (accorde_par = (select auth.uid())
    and (private.is_admin() or (private.has_mandat(organisation_id, 'referent')
      and (private.shares_demarche(profil_id) or private.shares_organisation(profil_id)))));

create function private.accept_demande_mandat(
  p_demande uuid, p_role public.role_mandat, p_fonction text, p_fin date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_demande public.demande_mandat;
begin
  -- The organisation first, as closing it does: two who hold what the other wants would wait for ever.
  perform from public.organisation o
  where o.id = (select d.organisation_id from public.demande_mandat d where d.id = p_demande) for key share;
  select * into v_demande from public.demande_mandat d where d.id = p_demande for update;
  if not found or not (private.has_mandat(v_demande.organisation_id, 'referent') or private.is_admin()) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if v_demande.etat <> 'en_attente' then
    raise exception 'demande_traitee' using errcode = 'P0001', hint = 'Another référent answered meanwhile.';
  end if;
  if p_fin < private.today() then
    raise exception 'fin_avant_debut' using errcode = 'P0001';
  end if;
  if not private.holds_mandat(v_demande.organisation_id, v_demande.profil_id, p_role) then
    insert into public.mandat (organisation_id, profil_id, role, fonction, fin)
    values (v_demande.organisation_id, v_demande.profil_id, p_role, coalesce(p_fonction, ''), p_fin);
  end if;
  update public.demande_mandat d
  set etat = 'acceptee', traitee_par = (select auth.uid()), traitee_le = clock_timestamp() where d.id = p_demande;
end
$$;

create function public.accept_demande_mandat(p_demande uuid, p_role public.role_mandat, p_fonction text, p_fin date) returns void
language sql security invoker set search_path = ''
as $$ select private.accept_demande_mandat(p_demande, p_role, p_fonction, p_fin) $$;
comment on function public.accept_demande_mandat(uuid, public.role_mandat, text, date) is
  'Grants from today the mandate that somebody asked for; p_fin null has no end. Refuses with: role_insuffisant, demande_traitee, fin_avant_debut.';

create function private.refuse_demande_mandat(p_demande uuid, p_motif text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_demande public.demande_mandat;
begin
  select * into v_demande from public.demande_mandat d where d.id = p_demande for update;
  if not found or not (private.has_mandat(v_demande.organisation_id, 'referent') or private.is_admin()) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if v_demande.etat <> 'en_attente' then
    raise exception 'demande_traitee' using errcode = 'P0001', hint = 'Another référent answered meanwhile.';
  end if;
  if btrim(coalesce(p_motif, '')) = '' then
    raise exception 'raison_manquante' using errcode = 'P0001';
  end if;
  update public.demande_mandat d
  set etat = 'refusee', motif = btrim(p_motif), traitee_par = (select auth.uid()), traitee_le = clock_timestamp()
  where d.id = p_demande;
end
$$;

create function public.refuse_demande_mandat(p_demande uuid, p_motif text) returns void
language sql security invoker set search_path = ''
as $$ select private.refuse_demande_mandat(p_demande, p_motif) $$;
comment on function public.refuse_demande_mandat(uuid, text) is
  'Answers no, with the reason that the person will read. Refuses with: role_insuffisant, demande_traitee, raison_manquante.';

create function private.announce_demande_mandat() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (
    select from public.mandat m
    where m.organisation_id = new.organisation_id and private.holds_mandat(m.organisation_id, m.profil_id, 'referent'))
  then
    perform private.post_courrier('demande_mandat:' || new.id || ':' || a.profil_id, a.profil_id, null, 'demande_mandat',
      jsonb_build_object('organisation_id', o.id, 'organisation', o.nom, 'personne', p.nom, 'message', new.message))
    from public.administrateur a, public.organisation o, public.profil p
    where o.id = new.organisation_id and p.id = new.profil_id;
  end if;
  return null;
end
$$;
comment on function private.announce_demande_mandat() is
  'The administrators hear by mail of a request to an organisation that has no référent. Référents, and who asked, have their avis.';
create trigger demande_mandat_announce after insert on public.demande_mandat
  for each row execute function private.announce_demande_mandat();

create function private.invite_mandat(
  p_id uuid, p_organisation uuid, p_courriel text, p_role public.role_mandat, p_fonction text, p_fin date, p_jeton_hash text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not (private.has_mandat(p_organisation, 'referent') or private.is_admin()) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if p_fin < private.today() then
    raise exception 'fin_avant_debut' using errcode = 'P0001';
  end if;
  -- One invitation of an address at a time: the last one is meant.
  perform from public.organisation o where o.id = p_organisation for update;
  update public.invitation_mandat i set annulee_le = clock_timestamp()
  where i.organisation_id = p_organisation and i.courriel = lower(btrim(p_courriel)) and i.acceptee_le is null and i.annulee_le is null;
  if 20 <= (
    select count(*) from public.invitation_mandat i
    where i.organisation_id = p_organisation and i.cree_le > now() - interval '1 day')
  then
    raise exception 'trop_de_tentatives' using errcode = 'P0001', hint = 'Twenty invitations a day.';
  end if;
  insert into public.invitation_mandat (id, organisation_id, courriel, role, fonction, fin, jeton_empreinte)
  values (p_id, p_organisation, lower(btrim(p_courriel)), p_role, coalesce(p_fonction, ''), p_fin, p_jeton_hash);
  perform private.post_courrier('invitation_mandat:' || p_id, null, lower(btrim(p_courriel)), 'invitation_mandat',
    jsonb_build_object('invitation', p_id, 'organisation', o.nom,
      'personne', (select p.nom from public.profil p where p.id = (select auth.uid())), 'role', p_role),
    (select v.langue from public.profil_prive v where v.profil_id = (select auth.uid())))
  from public.organisation o where o.id = p_organisation;
end
$$;

create function public.invite_mandat(
  p_id uuid, p_organisation uuid, p_courriel text, p_role public.role_mandat, p_fonction text, p_fin date, p_jeton_hash text)
returns void
language sql security invoker set search_path = ''
as $$ select private.invite_mandat(p_id, p_organisation, p_courriel, p_role, p_fonction, p_fin, p_jeton_hash) $$;
comment on function public.invite_mandat(uuid, uuid, text, public.role_mandat, text, date, text) is
  'Mails the invitation p_id to speak for the organisation; its letter writes the token that p_jeton_hash is the SHA-256 of. One sent before to this address serves no more. Refuses with: role_insuffisant, fin_avant_debut, trop_de_tentatives.';

create function private.get_invitation_mandat(p_jeton text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('organisation_id', o.id, 'organisation', o.nom, 'role', i.role, 'fonction', i.fonction,
    'fin', i.fin, 'expire_le', i.expire_le)
  from public.invitation_mandat i join public.organisation o on o.id = i.organisation_id
  where i.jeton_empreinte = encode(sha256(convert_to(p_jeton, 'UTF8')), 'hex')
    and i.acceptee_le is null and i.annulee_le is null and i.expire_le > now()
$$;

create function public.get_invitation_mandat(p_jeton text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.get_invitation_mandat(p_jeton) $$;
comment on function public.get_invitation_mandat(text) is 'What a mailed token offers; null once it was used, withdrawn or out of date.';

create function private.accept_invitation_mandat(p_jeton text) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  v_invitation public.invitation_mandat;
  v_moi uuid := (select auth.uid());
begin
  if v_moi is null then
    raise exception 'connexion_requise' using errcode = 'P0001';
  end if;
  -- The organisation first, as closing it does.
  perform from public.organisation o
  where o.id = (
    select i.organisation_id from public.invitation_mandat i
    where i.jeton_empreinte = encode(sha256(convert_to(p_jeton, 'UTF8')), 'hex')) for key share;
  select * into v_invitation from public.invitation_mandat i
  where i.jeton_empreinte = encode(sha256(convert_to(p_jeton, 'UTF8')), 'hex') for update;
  if not found or v_invitation.acceptee_le is not null or v_invitation.annulee_le is not null
    or v_invitation.expire_le <= now() or v_invitation.fin < private.today()
    -- Whoever lost a mandate after the invitation left does not come back by it.
    or exists (
      select from public.mandat m
      where m.organisation_id = v_invitation.organisation_id and m.profil_id = v_moi and m.revoque_le >= v_invitation.cree_le)
  then
    raise exception 'invitation_mandat_perimee' using errcode = 'P0001', hint = 'Ask for another one.';
  end if;
  if private.holds_mandat(v_invitation.organisation_id, v_moi, v_invitation.role) then
    raise exception 'mandat_en_cours' using errcode = 'P0001';
  end if;
  insert into public.mandat (organisation_id, profil_id, role, fonction, fin, accorde_par)
  values (v_invitation.organisation_id, v_moi, v_invitation.role, v_invitation.fonction, v_invitation.fin, v_invitation.cree_par);
  update public.invitation_mandat i set acceptee_le = clock_timestamp(), acceptee_par = v_moi where i.id = v_invitation.id;
  return v_invitation.organisation_id;
end
$$;

create function public.accept_invitation_mandat(p_jeton text) returns uuid
language sql security invoker set search_path = ''
as $$ select private.accept_invitation_mandat(p_jeton) $$;
comment on function public.accept_invitation_mandat(text) is
  'Gives the signed-in person the mandate that the token offers, and answers the organisation. Refuses with: connexion_requise, invitation_mandat_perimee, mandat_en_cours.';

revoke execute on function public.invite_mandat(uuid, uuid, text, public.role_mandat, text, date, text), public.accept_demande_mandat(uuid, public.role_mandat, text, date),
  public.refuse_demande_mandat(uuid, text), public.get_invitation_mandat(text), public.accept_invitation_mandat(text)
  from public, anon;
grant execute on function public.invite_mandat(uuid, uuid, text, public.role_mandat, text, date, text), public.accept_demande_mandat(uuid, public.role_mandat, text, date),
  public.refuse_demande_mandat(uuid, text), public.accept_invitation_mandat(text) to authenticated;
grant execute on function private.invite_mandat(uuid, uuid, text, public.role_mandat, text, date, text), private.accept_demande_mandat(uuid, public.role_mandat, text, date),
  private.refuse_demande_mandat(uuid, text), private.accept_invitation_mandat(text) to authenticated;
grant execute on function public.get_invitation_mandat(text), private.get_invitation_mandat(text) to anon, authenticated;

alter table public.demande_mandat enable row level security;
alter table public.invitation_mandat enable row level security;
revoke all on public.demande_mandat, public.invitation_mandat from anon, authenticated;
grant select, delete on public.demande_mandat to authenticated;
grant insert (organisation_id, profil_id, fonction, message) on public.demande_mandat to authenticated;
-- Even the fingerprint of a token stays unread.
grant select (id, organisation_id, courriel, role, fonction, fin, cree_par, cree_le, expire_le, annulee_le, acceptee_le, acceptee_par)
  on public.invitation_mandat to authenticated;
grant update (annulee_le) on public.invitation_mandat to authenticated;

create policy "People see their own requests" on public.demande_mandat for select to authenticated
  using (profil_id = (select auth.uid()));
create policy "Référents and administrators see requests" on public.demande_mandat for select to authenticated
  using (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));
create policy "People ask for a mandate" on public.demande_mandat for insert to authenticated
  with check (profil_id = (select auth.uid()));
create policy "People withdraw a request that waits" on public.demande_mandat for delete to authenticated
  using (profil_id = (select auth.uid()) and etat = 'en_attente');

create policy "Référents and administrators see invitations" on public.invitation_mandat for select to authenticated
  using (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));
create policy "Référents and administrators withdraw an invitation" on public.invitation_mandat for update to authenticated
  using (acceptee_le is null and (private.has_mandat(organisation_id, 'referent') or (select private.is_admin())))
  with check (private.has_mandat(organisation_id, 'referent') or (select private.is_admin()));
