-- Who takes part: what roles may be given, calling somebody back, the order of collèges, and what the journal says of collèges.

create function private.may_give(p_demarche uuid, p_role public.role_demarche) returns boolean
language sql stable set search_path = ''
as $$
  select case private.role_in(p_demarche)
    when 'porteur' then true
    when 'facilitateur' then p_role < 'facilitateur'
    else false
  end
$$;
comment on function private.may_give(uuid, public.role_demarche) is
  'Porteurs give any role in their démarche; facilitateurs only those below theirs.';
grant execute on function private.may_give(uuid, public.role_demarche) to authenticated;

create function private.count_membres(p_demarche uuid)
returns table (college_id uuid, role public.role_demarche, nombre integer)
language sql stable security definer set search_path = ''
as $$
  select m.college_id, m.role, count(*)::integer from public.membre m
  -- Asked once, where the policy of the table asks for every row.
  where (select private.role_in(p_demarche) is not null or private.is_admin())
    and m.demarche_id = p_demarche and m.retire_le is null
  group by 1, 2
$$;

create function public.count_membres(p_demarche uuid)
returns table (college_id uuid, role public.role_demarche, nombre integer)
language sql stable security invoker set search_path = ''
as $$ select * from private.count_membres(p_demarche) $$;
comment on function public.count_membres(uuid) is
  'For those who see the members of a démarche: how many there are of each role in each collège (null: in none).';
revoke execute on function public.count_membres(uuid) from public, anon;
grant execute on function public.count_membres(uuid) to authenticated;
grant execute on function private.count_membres(uuid) to authenticated;

create function private.recall_membre(p_demarche uuid, p_profil uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_membre public.membre;
begin
  if private.role_in(p_demarche) is distinct from 'porteur' then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  select * into v_membre from public.membre m
  where m.demarche_id = p_demarche and m.profil_id = p_profil for update;
  if v_membre.retire_le is null then
    return;
  end if;
  -- Whoever left chose to: only the gesture of a porteur is undone, and only while it is fresh.
  if not v_membre.retire_par_autrui or v_membre.retire_le < now() - interval '30 days' then
    raise exception 'rappel_impossible' using errcode = 'P0001', hint = 'Invite this person.';
  end if;
  update public.membre m set retire_le = null, retire_par_autrui = false
  where m.demarche_id = p_demarche and m.profil_id = p_profil;
end
$$;

create function public.recall_membre(p_demarche uuid, p_profil uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.recall_membre(p_demarche, p_profil) $$;
comment on function public.recall_membre(uuid, uuid) is
  'Undoes the removal of a member by a porteur, in the 30 days after it. Refuses with: role_insuffisant, rappel_impossible.';
revoke execute on function public.recall_membre(uuid, uuid) from public, anon;
grant execute on function public.recall_membre(uuid, uuid) to authenticated;
grant execute on function private.recall_membre(uuid, uuid) to authenticated;

create function private.join_demarche(
  p_demarche uuid, p_profil uuid, p_role public.role_demarche, p_college uuid) returns void
language sql security definer set search_path = ''
as $$
  insert into public.membre as m (demarche_id, profil_id, role, college_id)
  values (p_demarche, p_profil, p_role, p_college)
  on conflict (demarche_id, profil_id) do update set
    role = case when m.retire_le is null then greatest(m.role, excluded.role) else excluded.role end,
    college_id = coalesce(case when m.retire_le is null then m.college_id end, excluded.college_id),
    rejoint_le = case when m.retire_le is null then m.rejoint_le else clock_timestamp() end,
    retire_le = null,
    retire_par_autrui = false
$$;
comment on function private.join_demarche(uuid, uuid, public.role_demarche, uuid) is
  'Makes somebody a member, again if they left. Who is one already keeps the wider role and the collège they have.';

create function private.places_after_move(p_ids uuid[], p_moved uuid, p_haut boolean)
returns table (id uuid, place bigint)
language sql immutable set search_path = ''
as $$
  -- One and a half places: between the neighbour and the next one.
  select p.id, row_number() over (
    order by p.place + case when p.id <> p_moved then 0 when p_haut then -1.5 else 1.5 end)
  from unnest(p_ids) with ordinality p (id, place)
$$;
comment on function private.places_after_move(uuid[], uuid, boolean) is
  'The place of each of these, that are in their order, once one of them moved one place up or down; the first stays first, the last stays last.';

create function private.move_college(p_college uuid, p_haut boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_demarche uuid;
begin
  select c.demarche_id into v_demarche from public.college c where c.id = p_college;
  if private.role_in(v_demarche) is distinct from 'porteur' then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  -- Two moves at once: the second starts from where the first ended.
  perform from public.demarche d where d.id = v_demarche for update;
  update public.college c set ordre = m.place
  from private.places_after_move(
    (select array_agg(o.id order by o.ordre, o.nom) from public.college o where o.demarche_id = v_demarche),
    p_college, p_haut) m
  where m.id = c.id and c.ordre is distinct from m.place;
end
$$;

create function public.move_college(p_college uuid, p_haut boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.move_college(p_college, p_haut) $$;
comment on function public.move_college(uuid, boolean) is
  'Moves a collège one place up or down among those of its démarche; the first stays first, the last stays last. Refuses with role_insuffisant.';
revoke execute on function public.move_college(uuid, boolean) from public, anon;
grant execute on function public.move_college(uuid, boolean) to authenticated;
grant execute on function private.move_college(uuid, boolean) to authenticated;

create function private.journal_college() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform private.write_journal(new.demarche_id, 'college.ajoute', new.id, jsonb_build_object('nom', new.nom), true);
  elsif tg_op = 'UPDATE' and (new.nom, new.presentation) is distinct from (old.nom, old.presentation) then
    perform private.write_journal(new.demarche_id, 'college.modifie', new.id, jsonb_build_object('nom', new.nom), true);
  elsif tg_op = 'DELETE' and exists (select from public.demarche d where d.id = old.demarche_id) then
    perform private.write_journal(old.demarche_id, 'college.retire', old.id, jsonb_build_object('nom', old.nom), true);
  end if;
  return null;
end
$$;
create trigger college_journal after insert or update or delete on public.college
  for each row execute function private.journal_college();
