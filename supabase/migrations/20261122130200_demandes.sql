-- Asking to take part: somebody who reads a démarche asks, those who run it answer.

create type public.etat_demande as enum ('ouverte', 'acceptee', 'refusee');

create table public.demande (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  profil_id uuid not null default auth.uid() references public.profil (id) on delete cascade,
  message text not null default '' check (length(message) <= 1000),
  etat public.etat_demande not null default 'ouverte',
  motif text check (length(btrim(motif)) between 3 and 1000),
  cree_le timestamptz not null default now(),
  traitee_le timestamptz,
  constraint demande_refus_motive check (etat <> 'refusee' or motif is not null)
);
comment on table public.demande is 'Somebody asks to take part in a démarche; a refusal carries its reason.';
create index demande_demarche on public.demande (demarche_id, etat, cree_le);
create index demande_profil on public.demande (profil_id);
create unique index demande_une_ouverte on public.demande (demarche_id, profil_id) where etat = 'ouverte';

create function private.may_answer(p_profil uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.demande d join public.membre m using (demarche_id)
    where d.profil_id = p_profil and m.profil_id = (select auth.uid())
      and m.retire_le is null and m.role >= 'facilitateur')
$$;
comment on function private.may_answer(uuid) is 'True when this person asked to join a démarche that the signed-in one runs.';
grant execute on function private.may_answer(uuid) to authenticated;

create function private.answer_demande(
  p_demande uuid, p_accepte boolean, p_role public.role_demarche, p_college uuid, p_motif text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_demande public.demande;
begin
  select * into v_demande from public.demande d where d.id = p_demande for update;
  if not found or not coalesce(private.may_give(v_demande.demarche_id, case when p_accepte then p_role else 'observateur' end), false) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if v_demande.etat <> 'ouverte' then
    raise exception 'demande_traitee' using errcode = 'P0001', hint = 'Somebody answered before.';
  end if;
  if p_accepte then
    -- Coming in settles the request, as by any other way.
    perform private.join_demarche(v_demande.demarche_id, v_demande.profil_id, p_role,
      (select c.id from public.college c where c.id = p_college and c.demarche_id = v_demande.demarche_id));
    return;
  end if;
  if length(btrim(coalesce(p_motif, ''))) < 3 then
    raise exception 'raison_manquante' using errcode = 'P0001';
  end if;
  if length(btrim(p_motif)) > 1000 then
    raise exception 'trop_long' using errcode = 'P0001';
  end if;
  update public.demande d set etat = 'refusee', motif = btrim(p_motif), traitee_le = clock_timestamp()
  where d.id = p_demande;
end
$$;

create function public.answer_demande(
  p_demande uuid, p_accepte boolean, p_role public.role_demarche, p_college uuid, p_motif text) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_demande(p_demande, p_accepte, p_role, p_college, p_motif) $$;
comment on function public.answer_demande(uuid, boolean, public.role_demarche, uuid, text) is
  'Accepts a request to join, with a role and a collège, or refuses it with a reason. Refuses with: role_insuffisant, demande_traitee, raison_manquante, trop_long.';
revoke execute on function public.answer_demande(uuid, boolean, public.role_demarche, uuid, text) from public, anon;
grant execute on function public.answer_demande(uuid, boolean, public.role_demarche, uuid, text) to authenticated;
grant execute on function private.answer_demande(uuid, boolean, public.role_demarche, uuid, text) to authenticated;

create function private.settle_demande() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.demande d set etat = 'acceptee', traitee_le = clock_timestamp()
  where d.demarche_id = new.demarche_id and d.profil_id = new.profil_id and d.etat = 'ouverte';
  return null;
end
$$;
comment on function private.settle_demande() is 'Whoever came in, by whatever way, waits for no answer any more.';
create trigger membre_demande after insert or update of retire_le on public.membre
  for each row when (new.retire_le is null) execute function private.settle_demande();

create function private.journal_demande() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Settled by the person's own coming in, of which the journal tells already.
  if new.etat <> 'ouverte' and new.profil_id = (select auth.uid()) then
    return null;
  end if;
  perform private.write_journal(new.demarche_id,
    case new.etat when 'ouverte' then 'demande.ouverte' when 'acceptee' then 'demande.acceptee' else 'demande.refusee' end,
    new.profil_id, '{}', false);
  return null;
end
$$;
create trigger demande_journal after insert or update of etat on public.demande
  for each row execute function private.journal_demande();

alter table public.demande enable row level security;
revoke all on public.demande from anon, authenticated;
grant select on public.demande to authenticated;
grant insert (demarche_id, profil_id, message) on public.demande to authenticated;
grant delete on public.demande to authenticated;

create policy "People see their own requests" on public.demande for select to authenticated
  using (profil_id = (select auth.uid()));
create policy "Porteurs and facilitateurs see requests" on public.demande for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');
create policy "Readers who are no member ask to join" on public.demande for insert to authenticated
  with check (profil_id = (select auth.uid()) and private.can_read_demarche(demarche_id)
    and private.role_in(demarche_id) is null);
create policy "People withdraw an open request" on public.demande for delete to authenticated
  using (profil_id = (select auth.uid()) and etat = 'ouverte');

create policy "Who answers a request sees the name of who asks" on public.profil for select to authenticated
  using (private.may_answer(id));
