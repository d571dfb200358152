-- Whoever holds the token of an invitation reads what it is for, and accepts it.

create function private.read_invitation(p_jeton text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v_invitation public.invitation;
  v_etat text;
  v_actuel public.role_demarche;
  v_membre boolean;
begin
  select * into v_invitation from public.invitation i where i.jeton_hash = private.hash_jeton(p_jeton);
  if not found then
    return null;
  end if;
  v_etat := private.etat_invitation(v_invitation);
  v_actuel := private.role_in(v_invitation.demarche_id);
  v_membre := coalesce(v_actuel >= v_invitation.role, false);
  -- What can no longer be accepted tells nothing of the démarche, except to those who are in it.
  return case when v_etat = 'ouverte' or v_actuel is not null then (
    select jsonb_build_object('etat', v_etat, 'membre', v_membre, 'actuel', v_actuel, 'titre', d.titre, 'role', v_invitation.role,
      -- Members who have a collège keep it.
      'college', (select c.nom from public.college c where c.id = v_invitation.college_id and not exists (
        select from public.membre m where m.demarche_id = d.id and m.profil_id = (select auth.uid())
          and m.retire_le is null and m.college_id is not null)),
      'invitant', (select p.nom from public.profil p where p.id = v_invitation.cree_par),
      'adresse', v_invitation.adresse, 'expire_le', v_invitation.expire_le,
      'slug', case when v_actuel is not null and private.can_read_demarche(d.id) then d.slug end)
    from public.demarche d where d.id = v_invitation.demarche_id)
  else jsonb_build_object('etat', v_etat, 'membre', false) end;
end
$$;

create function public.read_invitation(p_jeton text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.read_invitation(p_jeton) $$;
comment on function public.read_invitation(text) is
  'What the holder of this token is invited to: {etat, membre, actuel, titre, role, college, invitant, adresse, expire_le, slug}. membre: the invitation would add nothing to the role that they have, actuel. Only etat and membre when it can no longer be accepted; null for a token that nobody was given.';

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
  if v_membre.retire_par_autrui and coalesce(v_invitation.envoyee_le, v_invitation.cree_le) <= v_membre.retire_le then
    raise exception 'invitation_anterieure' using errcode = 'P0001', hint = 'Ask for a new one.';
  end if;
  update public.invitation i set usages = i.usages + 1,
    acceptee_le = case when i.usages + 1 >= i.usages_max then now() else i.acceptee_le end,
    acceptee_par = case when i.adresse is not null then v_moi end
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

create function private.journal_acceptation() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.write_journal(new.demarche_id, 'invitation.acceptee', new.id, jsonb_build_object('role', new.role), false);
  return null;
end
$$;
create trigger invitation_acceptation_journal after update of usages on public.invitation for each row
  when (new.usages > old.usages) execute function private.journal_acceptation();

revoke execute on function public.accept_invitation(text) from public, anon;
grant execute on function public.accept_invitation(text) to authenticated;
grant execute on function private.accept_invitation(text) to authenticated;

revoke execute on function public.read_invitation(text) from public;
grant execute on function public.read_invitation(text), private.read_invitation(text) to anon, authenticated;
