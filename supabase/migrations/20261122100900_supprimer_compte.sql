-- A person may leave: the account, the name, the preferences, the drafts and the invitations to their address go; what was done stays, without a name.

create function private.delete_account() returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_adresse text := (select lower(u.email) from auth.users u where u.id = (select auth.uid()));
begin
  if (select auth.uid()) is null then
    raise exception 'connexion_requise' using errcode = 'P0001';
  end if;
  -- In the order in which closing or merging organisations takes them.
  perform from public.mandat m where m.profil_id = (select auth.uid()) order by m.id for update;
  -- Invitations keep an address and a name in the hands of others.
  delete from public.invitation i where i.adresse = v_adresse or (i.adresse is not null and i.acceptee_par = (select auth.uid()));
  delete from public.invitation_mandat i
  where i.courriel = v_adresse or i.acceptee_par = (select auth.uid());
  -- What nobody else could start from goes with its author; what is shared stays, without a name.
  delete from public.modele m where m.cree_par = (select auth.uid()) and m.visibilite = 'privee';
  -- A draft is its author's alone: without them, nobody could read or delete it.
  delete from public.contribution c where c.profil_id = (select auth.uid()) and c.etat = 'brouillon';
  delete from public.reponse r where r.profil_id = (select auth.uid()) and r.etat in ('brouillon', 'a_confirmer');
  delete from auth.users where id = (select auth.uid());
end
$$;

create function public.delete_account() returns void
language sql security invoker set search_path = ''
as $$ select private.delete_account() $$;
comment on function public.delete_account() is
  'Deletes the account of the signed-in person, and the invitations that bear their address. Refuses with dernier_porteur while a démarche has no other porteur.';
revoke execute on function public.delete_account() from public, anon;
grant execute on function public.delete_account() to authenticated;
grant execute on function private.delete_account() to authenticated;
