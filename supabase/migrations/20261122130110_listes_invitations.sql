-- Lists of people to invite: read and judged first, then sent all at once.

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

revoke execute on function public.check_adresses(uuid, jsonb), public.send_invitations(uuid) from public, anon;
grant execute on function public.check_adresses(uuid, jsonb), public.send_invitations(uuid) to authenticated;
grant execute on function private.check_adresses(uuid, jsonb), private.send_invitations(uuid) to authenticated;

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

alter table public.invitation_lot enable row level security;
revoke all on public.invitation_lot from anon, authenticated;
grant select on public.invitation_lot to authenticated;
grant insert (demarche_id, cree_par, expire_le, lignes) on public.invitation_lot to authenticated;

create policy "People see the lists they prepare" on public.invitation_lot for select to authenticated
  using (cree_par = (select auth.uid()));
create policy "Porteurs and facilitateurs prepare lists" on public.invitation_lot for insert to authenticated
  with check (cree_par = (select auth.uid()) and private.may_give(demarche_id, 'observateur')
    and expire_le between now() and now() + interval '1 year');
