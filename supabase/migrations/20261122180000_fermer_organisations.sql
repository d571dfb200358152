-- An organisation ends, or its last référent leaves: nobody is left behind, and what was said in its name stays.

create function private.needs_referent(p_organisation uuid, p_profil uuid) returns boolean
language sql stable set search_path = ''
as $$
  select private.holds_mandat(p_organisation, p_profil, 'referent')
    and not exists (
      select from public.mandat m
      where m.organisation_id = p_organisation and m.profil_id <> p_profil
        and private.holds_mandat(m.organisation_id, m.profil_id, 'referent'))
    and (
      exists (
        select from public.mandat m
        where m.organisation_id = p_organisation and m.profil_id <> p_profil and m.revoque_le is null
          and (m.fin is null or m.fin >= private.today()))
      or exists (select from public.portage p where p.organisation_id = p_organisation)
      or exists (select from public.instance_organisation i where i.organisation_id = p_organisation)
      or exists (select from public.charte_signature s where s.organisation_id = p_organisation and s.retiree_le is null))
$$;
comment on function private.needs_referent(uuid, uuid) is
  'True when this person is the only référent today of an organisation for which others speak, or that carries a démarche, sits in a body or signed a charte.';

create function private.keep_engaged() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if (select auth.uid()) is null then
    return old;
  end if;
  -- Two référents who leave at once wait for each other; an organisation that is being removed asks for nothing.
  perform from public.organisation o where o.id = old.organisation_id for update;
  if found and private.needs_referent(old.organisation_id, old.profil_id) then
    raise exception 'dernier_referent' using errcode = 'P0001', hint = 'Name another référent first, or close the organisation.';
  end if;
  return old;
end
$$;
comment on function private.keep_engaged() is 'Whoever deletes their account leaves no organisation that is engaged, or speaks by others, without a référent.';
create trigger mandat_keep_engaged before delete on public.mandat
  for each row execute function private.keep_engaged();

create function private.list_only_referent() returns table (id uuid, nom text)
language sql stable security definer set search_path = ''
as $$
  select o.id, o.nom from public.organisation o
  where o.id in (select m.organisation_id from public.mandat m where m.profil_id = (select auth.uid()))
    and private.needs_referent(o.id, (select auth.uid()))
  order by o.nom
$$;

create function public.list_only_referent() returns table (id uuid, nom text)
language sql stable security invoker set search_path = ''
as $$ select * from private.list_only_referent() $$;
comment on function public.list_only_referent() is
  'The organisations that keep the signed-in person from deleting their account: name another référent there, or close them.';

create function private.close_organisation(p_organisation uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_nom text;
begin
  -- The mandates before the organisation, as whoever ends one holds them: nobody waits for each other.
  perform from public.mandat m where m.organisation_id = p_organisation order by m.id for update;
  select o.nom into v_nom from public.organisation o
  where o.id = p_organisation and o.fermee_le is null and o.fusionnee_dans is null for update;
  if not found or not (private.has_mandat(p_organisation, 'referent') or private.is_admin()) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  update public.organisation o set fermee_le = clock_timestamp(), fermee_par = (select auth.uid()) where o.id = p_organisation;
  update public.demande_mandat d
  set etat = 'refusee', traitee_par = (select auth.uid()), traitee_le = clock_timestamp()
  where d.organisation_id = p_organisation and d.etat = 'en_attente';
  update public.invitation_mandat i set annulee_le = clock_timestamp()
  where i.organisation_id = p_organisation and i.acceptee_le is null and i.annulee_le is null;
  update public.mandat m set revoque_le = clock_timestamp()
  where m.organisation_id = p_organisation and m.revoque_le is null and (m.fin is null or m.fin >= private.today());
  perform private.write_journal(null, 'organisation.fermee', p_organisation, jsonb_build_object('nom', v_nom), false);
end
$$;

create function public.close_organisation(p_organisation uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.close_organisation(p_organisation) $$;
comment on function public.close_organisation(uuid) is
  'Ends every mandate, request and invitation of an organisation; its page and what was said in its name stay. Refuses with: role_insuffisant.';

create function private.reopen_organisation(p_organisation uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_organisation public.organisation;
begin
  select * into v_organisation from public.organisation o where o.id = p_organisation for update;
  if v_organisation.fermee_le is null
    or not (coalesce(v_organisation.fermee_par = (select auth.uid()), false) or private.is_admin())
  then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  update public.organisation o set fermee_le = null, fermee_par = null where o.id = p_organisation;
  -- Only who lost it by closing is référent again: an administrator who closed it for others never was.
  if v_organisation.fermee_par = (select auth.uid()) and exists (
    select from public.mandat m
    where m.organisation_id = p_organisation and m.profil_id = (select auth.uid()) and m.role = 'referent'
      and m.debut <= private.today() and m.revoque_le >= v_organisation.fermee_le)
  then
    insert into public.mandat (organisation_id, profil_id, role) values (p_organisation, (select auth.uid()), 'referent');
  end if;
  perform private.write_journal(null, 'organisation.rouverte', p_organisation, jsonb_build_object('nom', v_organisation.nom), false);
end
$$;

create function public.reopen_organisation(p_organisation uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.reopen_organisation(p_organisation) $$;
comment on function public.reopen_organisation(uuid) is
  'Opens a closed organisation again: for whoever closed it, who is its référent again if they were, and for administrators. Refuses with: role_insuffisant.';

create function private.keep_closed() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Whoever is closing it at this moment is waited for; and who closes it afterwards sees what comes in here.
  perform from public.organisation o where o.id = new.organisation_id for key share;
  if exists (select from public.organisation o where o.id = new.organisation_id and o.fermee_le is not null) then
    raise exception 'organisation_fermee' using errcode = 'P0001';
  end if;
  return new;
end
$$;
comment on function private.keep_closed() is 'Nobody comes to speak for an organisation that closed.';
create trigger mandat_keep_closed before insert on public.mandat
  for each row execute function private.keep_closed();
create trigger demande_mandat_keep_closed before insert on public.demande_mandat
  for each row execute function private.keep_closed();
create trigger invitation_mandat_keep_closed before insert on public.invitation_mandat
  for each row execute function private.keep_closed();

revoke execute on function public.list_only_referent(), public.close_organisation(uuid), public.reopen_organisation(uuid)
  from public, anon;
grant execute on function public.list_only_referent(), public.close_organisation(uuid), public.reopen_organisation(uuid),
  private.list_only_referent(), private.close_organisation(uuid), private.reopen_organisation(uuid) to authenticated;
