-- Invitations: by mail, for one person, or by a link that several may use. Only the hash of a token is kept.

create table public.invitation (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  role public.role_demarche not null,
  college_id uuid,
  adresse text check (adresse = lower(btrim(adresse)) and length(adresse) between 3 and 254 and position('@' in adresse) > 1),
  nom text not null default '' check (length(nom) <= 120),
  jeton_hash text not null unique check (jeton_hash ~ '^[0-9a-f]{64}$'),
  expire_le timestamptz not null,
  usages_max integer check (usages_max between 1 and 5000),
  usages integer not null default 0 check (usages >= 0),
  envoyee_le timestamptz,
  revoquee_le timestamptz,
  acceptee_le timestamptz,
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  foreign key (demarche_id, college_id) references public.college (demarche_id, id) on delete set null (college_id),
  constraint invitation_usages check (usages_max is null or usages <= usages_max),
  constraint invitation_courriel_une_fois check (adresse is null or usages_max = 1),
  constraint invitation_lien_sans_porteur check (adresse is not null or role < 'porteur')
);
comment on table public.invitation is
  'An invitation to take part. With adresse: mailed to one person, good for one. Without: a link, good for usages_max people (null: as many as come) until expire_le.';
create index invitation_demarche on public.invitation (demarche_id, cree_le);
create index invitation_college on public.invitation (college_id);
create index invitation_cree_par on public.invitation (cree_par);
create unique index invitation_adresse on public.invitation (demarche_id, adresse)
  where adresse is not null and revoquee_le is null and acceptee_le is null;

create table public.invitation_lot (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  cree_par uuid not null default auth.uid() references public.profil (id) on delete cascade,
  cree_le timestamptz not null default now(),
  expire_le timestamptz not null,
  lignes jsonb not null check (jsonb_typeof(lignes) = 'array' and jsonb_array_length(lignes) between 1 and 5000)
);
comment on table public.invitation_lot is
  'A list of invitations that somebody prepares: read and judged, not sent yet; for whoever made it, one day. lignes: {ligne, adresse, nom, role, college_id, etat, id, jeton_hash}.';
create index invitation_lot_demarche on public.invitation_lot (demarche_id);
create index invitation_lot_cree_par on public.invitation_lot (cree_par);

create function private.hash_jeton(p_jeton text) returns text
language sql immutable strict set search_path = ''
as $$ select encode(sha256(convert_to(p_jeton, 'UTF8')), 'hex') $$;
comment on function private.hash_jeton(text) is 'What is kept of a token: its SHA-256, in hexadecimal.';

create function private.check_adresses(p_demarche uuid, p_adresses jsonb) returns table (adresse text, etat text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.may_give(p_demarche, 'observateur') then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if jsonb_array_length(p_adresses) > 5000 then
    raise exception 'liste_trop_longue' using errcode = 'P0001';
  end if;
  return query
    with demandees as (select distinct lower(btrim(a.valeur)) as adresse from jsonb_array_elements_text(p_adresses) a (valeur))
    select u.email::text, 'membre'
    from demandees d join auth.users u on u.email = d.adresse
      join public.membre m on m.profil_id = u.id and m.demarche_id = p_demarche and m.retire_le is null
    union all
    select i.adresse, 'invitee'
    from demandees d join public.invitation i on i.adresse = d.adresse and i.demarche_id = p_demarche
    where i.revoquee_le is null and i.acceptee_le is null and i.expire_le > now();
end
$$;

create function public.check_adresses(p_demarche uuid, p_adresses jsonb) returns table (adresse text, etat text)
language sql stable security invoker set search_path = ''
as $$ select * from private.check_adresses(p_demarche, p_adresses) $$;
comment on function public.check_adresses(uuid, jsonb) is
  'Among at most 5,000 addresses, those of members of this démarche (membre) and those with an open invitation (invitee). Says nothing of other accounts. Refuses with: role_insuffisant, liste_trop_longue.';

create function private.post_invitation(p_invitation uuid) returns void
language sql security definer set search_path = ''
as $$
  select private.post_courrier(
    'invitation:' || i.id || ':' || extract(epoch from i.envoyee_le), u.id, i.adresse, 'invitation',
    jsonb_build_object('invitation', i.id, 'titre', d.titre, 'role', i.role, 'college', c.nom, 'invitant', p.nom,
      'nom', i.nom, 'expire_le', i.expire_le))
  from public.invitation i
    join public.demarche d on d.id = i.demarche_id
    left join public.college c on c.id = i.college_id
    left join public.profil p on p.id = (select auth.uid())
    -- With an account, the letter is in that person's language.
    left join auth.users u on u.email = i.adresse
  where i.id = p_invitation
$$;
comment on function private.post_invitation(uuid) is
  'Posts the letter of an invitation. Its token is in no table: who sends the letter derives it from the key of the instance.';

create function private.send_invitations(p_lot uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  v_lot public.invitation_lot;
  v_envoyees jsonb;
begin
  select * into v_lot from public.invitation_lot l
  where l.id = p_lot and l.cree_par = (select auth.uid()) for update;
  if not found then
    raise exception 'liste_perdue' using errcode = 'P0001', hint = 'Sent already, or older than a day.';
  end if;
  -- One list at a time for a démarche: the second sees whom the first invited.
  perform from public.demarche d where d.id = v_lot.demarche_id for update;
  if exists (
    select from jsonb_array_elements(v_lot.lignes) l
    where l ->> 'etat' = 'prete'
      and not private.may_give(v_lot.demarche_id, (l ->> 'role')::public.role_demarche))
  then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if (select count(*) from jsonb_array_elements(v_lot.lignes) l where l ->> 'etat' = 'prete')
    + (select count(*) from public.invitation i
       where i.cree_par = (select auth.uid()) and i.adresse is not null and i.cree_le > now() - interval '1 day') > 5000
  then
    raise exception 'envois_du_jour' using errcode = 'P0001', hint = 'At most 5,000 a day for one person.';
  end if;
  -- A former invitation that nobody can use any more makes room.
  update public.invitation i set revoquee_le = now()
  where i.demarche_id = v_lot.demarche_id and i.revoquee_le is null and i.acceptee_le is null and i.expire_le <= now()
    and i.adresse in (select l ->> 'adresse' from jsonb_array_elements(v_lot.lignes) l);
  with nouvelles as (
    insert into public.invitation (id, demarche_id, role, college_id, adresse, nom, jeton_hash, expire_le, usages_max, envoyee_le)
    select (l ->> 'id')::uuid, v_lot.demarche_id, (l ->> 'role')::public.role_demarche,
      (select c.id from public.college c where c.demarche_id = v_lot.demarche_id and c.id = (l ->> 'college_id')::uuid),
      l ->> 'adresse', coalesce(l ->> 'nom', ''), l ->> 'jeton_hash', v_lot.expire_le, 1, now()
    from jsonb_array_elements(v_lot.lignes) l
    where l ->> 'etat' = 'prete'
      and not exists (
        select from auth.users u join public.membre m on m.profil_id = u.id
        where u.email = l ->> 'adresse' and m.demarche_id = v_lot.demarche_id and m.retire_le is null)
    on conflict (demarche_id, adresse) where adresse is not null and revoquee_le is null and acceptee_le is null do nothing
    returning id, adresse, nom)
  select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'adresse', n.adresse, 'nom', n.nom)), '[]') into v_envoyees
  from nouvelles n;
  perform private.post_invitation((e ->> 'id')::uuid) from jsonb_array_elements(v_envoyees) e;
  delete from public.invitation_lot l where l.id = p_lot;
  return v_envoyees;
end
$$;

create function public.send_invitations(p_lot uuid) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.send_invitations(p_lot) $$;
comment on function public.send_invitations(uuid) is
  'Makes the invitations of a prepared list, all or none, skips who became a member or was invited meanwhile, and answers those made: [{id, adresse, nom}]. Refuses with: liste_perdue, role_insuffisant, envois_du_jour.';

create function private.resend_invitation(p_invitation uuid, p_expire timestamptz, p_jeton_hash text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_invitation public.invitation;
begin
  select * into v_invitation from public.invitation i
  where i.id = p_invitation and i.adresse is not null for update;
  if not found or not coalesce(private.may_give(v_invitation.demarche_id, v_invitation.role), false) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if v_invitation.acceptee_le is not null or v_invitation.revoquee_le is not null then
    raise exception 'invitation_terminee' using errcode = 'P0001', hint = 'Make a new one.';
  end if;
  if v_invitation.envoyee_le > now() - interval '5 minutes' then
    raise exception 'renvoi_trop_tot' using errcode = 'P0001';
  end if;
  update public.invitation i set expire_le = least(greatest(i.expire_le, p_expire), now() + interval '1 year'), envoyee_le = now(),
    jeton_hash = p_jeton_hash where i.id = p_invitation;
  perform private.post_invitation(p_invitation);
end
$$;

create function public.resend_invitation(p_invitation uuid, p_expire timestamptz, p_jeton_hash text) returns void
language sql security invoker set search_path = ''
as $$ select private.resend_invitation(p_invitation, p_expire, p_jeton_hash) $$;
comment on function public.resend_invitation(uuid, timestamptz, text) is
  'Sends a mailed invitation again, good until p_expire at least, with the hash of the token that leaves now. Refuses with: role_insuffisant, invitation_terminee, renvoi_trop_tot.';

create function private.etat_invitation(i public.invitation) returns text
language sql stable set search_path = ''
as $$
  select case
    when i.revoquee_le is not null then 'revoquee'
    when i.usages >= i.usages_max then 'epuisee'
    when i.expire_le <= now() then 'expiree'
    else 'ouverte'
  end
$$;
comment on function private.etat_invitation(public.invitation) is 'Whether an invitation can be accepted now, and if not why.';

create function private.read_invitation(p_jeton text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v_invitation public.invitation;
  v_etat text;
  v_membre boolean;
begin
  select * into v_invitation from public.invitation i where i.jeton_hash = private.hash_jeton(p_jeton);
  if not found then
    return null;
  end if;
  v_etat := private.etat_invitation(v_invitation);
  v_membre := private.role_in(v_invitation.demarche_id) is not null;
  -- What can no longer be accepted tells nothing of the démarche, except to those who are in it.
  return case when v_etat = 'ouverte' or v_membre then (
    select jsonb_build_object('etat', v_etat, 'membre', v_membre, 'titre', d.titre, 'role', v_invitation.role,
      'college', (select c.nom from public.college c where c.id = v_invitation.college_id),
      'invitant', (select p.nom from public.profil p where p.id = v_invitation.cree_par),
      'adresse', v_invitation.adresse, 'expire_le', v_invitation.expire_le,
      'slug', case when v_membre and private.can_read_demarche(d.id) then d.slug end)
    from public.demarche d where d.id = v_invitation.demarche_id)
  else jsonb_build_object('etat', v_etat, 'membre', false) end;
end
$$;

create function public.read_invitation(p_jeton text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.read_invitation(p_jeton) $$;
comment on function public.read_invitation(text) is
  'What the holder of this token is invited to: {etat, membre, titre, role, college, invitant, adresse, expire_le, slug}; only etat and membre when it can no longer be accepted; null for a token that nobody was given.';

create function private.accept_invitation(p_jeton text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  v_moi uuid := (select auth.uid());
  v_invitation public.invitation;
  v_membre public.membre;
  v_slug text;
  v_etat text;
begin
  if v_moi is null then
    raise exception 'connexion_requise' using errcode = 'P0001';
  end if;
  select * into v_invitation from public.invitation i where i.jeton_hash = private.hash_jeton(p_jeton) for update;
  if not found then
    raise exception 'invitation_inconnue' using errcode = 'P0001';
  end if;
  select d.slug into v_slug from public.demarche d where d.id = v_invitation.demarche_id;
  select * into v_membre from public.membre m
  where m.demarche_id = v_invitation.demarche_id and m.profil_id = v_moi;
  -- A second time, or for nothing more: harmless, and nobody else loses their turn.
  if found and v_membre.retire_le is null and v_membre.role >= v_invitation.role then
    return v_slug;
  end if;
  v_etat := private.etat_invitation(v_invitation);
  if v_etat <> 'ouverte' then
    raise exception using errcode = 'P0001', message = 'invitation_' || v_etat;
  end if;
  -- A porteur who removes somebody does not leave the door open behind them.
  if v_membre.retire_par_autrui and v_invitation.cree_le <= v_membre.retire_le then
    raise exception 'invitation_anterieure' using errcode = 'P0001', hint = 'Ask for a new one.';
  end if;
  update public.invitation i set usages = i.usages + 1,
    acceptee_le = case when i.usages + 1 >= i.usages_max then now() else i.acceptee_le end
  where i.id = v_invitation.id;
  perform private.join_demarche(v_invitation.demarche_id, v_moi, v_invitation.role, v_invitation.college_id);
  return v_slug;
end
$$;

create function public.accept_invitation(p_jeton text) returns text
language sql security invoker set search_path = ''
as $$ select private.accept_invitation(p_jeton) $$;
comment on function public.accept_invitation(text) is
  'Makes the signed-in person a member and answers the slug of the démarche. Harmless for a member, whose role is never lowered. Refuses with: connexion_requise, invitation_inconnue, invitation_expiree, invitation_epuisee, invitation_revoquee, invitation_anterieure.';

revoke execute on function public.check_adresses(uuid, jsonb), public.send_invitations(uuid),
  public.resend_invitation(uuid, timestamptz, text), public.accept_invitation(text), public.read_invitation(text) from public, anon;
grant execute on function public.check_adresses(uuid, jsonb), public.send_invitations(uuid),
  public.resend_invitation(uuid, timestamptz, text), public.accept_invitation(text) to authenticated;
grant execute on function private.check_adresses(uuid, jsonb), private.send_invitations(uuid),
  private.resend_invitation(uuid, timestamptz, text), private.accept_invitation(text) to authenticated;
grant execute on function public.read_invitation(text), private.read_invitation(text) to anon, authenticated;

create function private.journal_invitations() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.write_journal(n.demarche_id, case when n.par_courriel then 'invitation.envoyee' else 'invitation.lien' end,
    null, jsonb_build_object('role', n.role, 'nombre', n.nombre), false)
  from (
    select i.demarche_id, i.role, i.adresse is not null as par_courriel, count(*) as nombre
    from nouvelles i group by 1, 2, 3) n;
  return null;
end
$$;
comment on function private.journal_invitations() is 'One line for a whole list, without any address.';
create trigger invitation_journal after insert on public.invitation
  referencing new table as nouvelles for each statement execute function private.journal_invitations();

create function private.journal_revocation() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.write_journal(new.demarche_id,
    case when new.revoquee_le is null then 'invitation.retablie' else 'invitation.revoquee' end,
    new.id, jsonb_build_object('role', new.role), false);
  return null;
end
$$;
create trigger invitation_revocation_journal after update of revoquee_le on public.invitation for each row
  when ((old.revoquee_le is null) <> (new.revoquee_le is null) and old.expire_le > now())
  execute function private.journal_revocation();

create function private.clear_lots() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.invitation_lot l
  where l.cree_le < now() - interval '1 day' or (l.cree_par = new.cree_par and l.demarche_id = new.demarche_id);
  return new;
end
$$;
comment on function private.clear_lots() is 'A new list takes the place of the former one, and those of yesterday go: addresses are not kept for nothing.';
create trigger invitation_lot_clear before insert on public.invitation_lot
  for each row execute function private.clear_lots();

alter table public.invitation enable row level security;
alter table public.invitation_lot enable row level security;
revoke all on public.invitation, public.invitation_lot from anon, authenticated;
grant select (id, demarche_id, role, college_id, adresse, nom, expire_le, usages_max, usages, envoyee_le, revoquee_le,
  acceptee_le, cree_par, cree_le) on public.invitation to authenticated;
grant insert (demarche_id, role, college_id, jeton_hash, expire_le, usages_max) on public.invitation to authenticated;
grant update (revoquee_le) on public.invitation to authenticated;
grant select on public.invitation_lot to authenticated;
grant insert (demarche_id, cree_par, expire_le, lignes) on public.invitation_lot to authenticated;
grant delete on public.invitation_lot to authenticated;

create policy "Porteurs and facilitateurs see invitations" on public.invitation for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');
-- Without the column adresse, which nobody may give: mailed ones come from a list.
create policy "Porteurs and facilitateurs open links" on public.invitation for insert to authenticated
  with check (private.may_give(demarche_id, role) and expire_le between now() and now() + interval '1 year');
create policy "Who may give the role revokes the invitation" on public.invitation for update to authenticated
  using (private.may_give(demarche_id, role) and acceptee_le is null) with check (private.may_give(demarche_id, role));

create policy "People see the lists they prepare" on public.invitation_lot for select to authenticated
  using (cree_par = (select auth.uid()));
create policy "Porteurs and facilitateurs prepare lists" on public.invitation_lot for insert to authenticated
  with check (cree_par = (select auth.uid()) and private.may_give(demarche_id, 'observateur')
    and expire_le between now() and now() + interval '1 year');
create policy "People throw away the lists they prepare" on public.invitation_lot for delete to authenticated
  using (cree_par = (select auth.uid()));
