-- A person may leave: the account, the name and the preferences go; what was done stays, without a name.

create function private.delete_account() returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if (select auth.uid()) is null then
    raise exception 'connexion_requise' using errcode = 'P0001';
  end if;
  delete from auth.users where id = (select auth.uid());
end
$$;

create function public.delete_account() returns void
language sql security invoker set search_path = ''
as $$ select private.delete_account() $$;
comment on function public.delete_account() is
  'Deletes the account of the signed-in person. Refuses with dernier_porteur while a démarche has no other porteur.';
revoke execute on function public.delete_account() from public, anon;
grant execute on function public.delete_account() to authenticated;
grant execute on function private.delete_account() to authenticated;
