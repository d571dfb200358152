-- The self-check of a démarche: do the conditions that make a co-construction work hold? Each member answers alone.

create type public.condition_favorable as enum (
  'volonte_politique', 'porte_parole', 'attentes', 'instances_liees', 'pilotage_partage', 'moyens', 'confiance',
  'appui_exterieur', 'bonne_echelle', 'visee');

create table public.auto_diagnostic (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  titre text not null check (length(btrim(titre)) between 3 and 120),
  ouvert_par uuid default auth.uid() references public.profil (id) on delete set null,
  ouvert_le timestamptz not null default now(),
  clos_le timestamptz,
  personnes integer not null default 0,
  unique (demarche_id, id)
);
comment on table public.auto_diagnostic is 'One taking of the self-check. Answers are told by collège once it is closed, never before and never by person.';
comment on column public.auto_diagnostic.personnes is 'How many people answered; written by answer_auto_diagnostic.';
create unique index auto_diagnostic_ouvert on public.auto_diagnostic (demarche_id) where clos_le is null;
create index auto_diagnostic_demarche on public.auto_diagnostic (demarche_id, ouvert_le);
create index auto_diagnostic_ouvert_par on public.auto_diagnostic (ouvert_par);

create table public.auto_diagnostic_reponse (
  auto_diagnostic_id uuid not null,
  demarche_id uuid not null,
  profil_id uuid not null references public.profil (id) on delete cascade,
  condition public.condition_favorable not null,
  college_id uuid,
  note integer check (note between 1 and 4),
  commentaire text not null default '' check (length(commentaire) <= 500),
  primary key (auto_diagnostic_id, profil_id, condition),
  foreign key (demarche_id, auto_diagnostic_id) references public.auto_diagnostic (demarche_id, id) on delete cascade,
  foreign key (demarche_id, college_id) references public.college (demarche_id, id) on delete set null (college_id)
);
comment on table public.auto_diagnostic_reponse is
  'What a person answers about one condition: 1 not at all, 4 entirely, null does not know. college_id is that of the day they answered. Readable by that person alone.';
create index auto_diagnostic_reponse_demarche on public.auto_diagnostic_reponse (demarche_id, auto_diagnostic_id);
create index auto_diagnostic_reponse_profil on public.auto_diagnostic_reponse (profil_id);
create index auto_diagnostic_reponse_college on public.auto_diagnostic_reponse (college_id);

create function private.close_auto_diagnostic() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform private.write_journal(new.demarche_id, 'auto_diagnostic.ouvert', new.id, jsonb_build_object('titre', new.titre), true);
  elsif old.clos_le is null and new.clos_le is not null then
    new.clos_le := clock_timestamp();
    perform private.write_journal(new.demarche_id, 'auto_diagnostic.clos', new.id,
      jsonb_build_object('titre', new.titre, 'personnes', new.personnes), true);
  end if;
  return new;
end
$$;
comment on function private.close_auto_diagnostic() is 'A self-check is closed at the time it happens; the journal says both its opening and its closing.';
create trigger auto_diagnostic_close before update on public.auto_diagnostic
  for each row execute function private.close_auto_diagnostic();
create trigger auto_diagnostic_journal after insert on public.auto_diagnostic
  for each row execute function private.close_auto_diagnostic();

create function private.cancel_auto_diagnostic() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- A démarche that goes takes its journal with it.
  if exists (select from public.demarche d where d.id = old.demarche_id) then
    perform private.write_journal(old.demarche_id, 'auto_diagnostic.annule', old.id, jsonb_build_object('titre', old.titre), true);
  end if;
  return null;
end
$$;
comment on function private.cancel_auto_diagnostic() is 'The journal told that a self-check was opened, and tells that it was cancelled.';
create trigger auto_diagnostic_cancel after delete on public.auto_diagnostic
  for each row execute function private.cancel_auto_diagnostic();

create function private.answer_auto_diagnostic(p_auto_diagnostic uuid, p_reponses jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_passage public.auto_diagnostic;
  v_moi uuid := (select auth.uid());
begin
  -- The lock makes closing wait for an answer on its way, and the count true.
  select * into v_passage from public.auto_diagnostic a where a.id = p_auto_diagnostic for update;
  if not found or private.role_in(v_passage.demarche_id) is null or not private.can_read_demarche(v_passage.demarche_id) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if v_passage.clos_le is not null then
    raise exception 'auto_diagnostic_clos' using errcode = 'P0001';
  end if;
  delete from public.auto_diagnostic_reponse r where r.auto_diagnostic_id = p_auto_diagnostic and r.profil_id = v_moi;
  insert into public.auto_diagnostic_reponse (auto_diagnostic_id, demarche_id, profil_id, condition, college_id, note, commentaire)
  select p_auto_diagnostic, v_passage.demarche_id, v_moi, r.condition,
    (select m.college_id from public.membre m where m.demarche_id = v_passage.demarche_id and m.profil_id = v_moi),
    r.note, coalesce(btrim(r.commentaire), '')
  from jsonb_to_recordset(p_reponses) as r (condition public.condition_favorable, note smallint, commentaire text);
  update public.auto_diagnostic a set personnes = (
    select count(distinct r.profil_id) from public.auto_diagnostic_reponse r where r.auto_diagnostic_id = p_auto_diagnostic)
  where a.id = p_auto_diagnostic;
end
$$;

create function public.answer_auto_diagnostic(p_auto_diagnostic uuid, p_reponses jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_auto_diagnostic(p_auto_diagnostic, p_reponses) $$;
comment on function public.answer_auto_diagnostic(uuid, jsonb) is
  'Replaces what the signed-in member answers: [{condition, note, commentaire}], note null for "does not know". Refuses with: role_insuffisant, auto_diagnostic_clos.';

create function private.read_auto_diagnostic(p_auto_diagnostic uuid)
returns table (condition public.condition_favorable, college_id uuid, college text, reponses integer, ne_sait_pas integer,
  note_1 integer, note_2 integer, note_3 integer, note_4 integer)
language sql stable security definer set search_path = ''
as $$
  with passage as (
    select a.id from public.auto_diagnostic a
    where a.id = p_auto_diagnostic and a.clos_le is not null and private.can_read_demarche(a.demarche_id)
  ), reponse as (
    select r.* from public.auto_diagnostic_reponse r join passage p on p.id = r.auto_diagnostic_id
  ), grand as (
    -- A collège of fewer than three people is told together with the others of its size.
    select r.college_id from reponse r where r.college_id is not null
    group by r.college_id having count(distinct r.profil_id) >= 3
  ), groupe as (
    select r.condition, g.college_id, r.note from reponse r left join grand g on g.college_id = r.college_id
  )
  select g.condition, g.college_id, (select c.nom from public.college c where c.id = g.college_id), count(*)::integer,
    count(*) filter (where g.note is null)::integer,
    count(*) filter (where g.note = 1)::integer, count(*) filter (where g.note = 2)::integer,
    count(*) filter (where g.note = 3)::integer, count(*) filter (where g.note = 4)::integer
  from groupe g group by g.condition, g.college_id
  -- No total is told: with it, what is hidden would be a subtraction away.
  having count(*) >= 3
$$;

create function public.read_auto_diagnostic(p_auto_diagnostic uuid)
returns table (condition public.condition_favorable, college_id uuid, college text, reponses integer, ne_sait_pas integer,
  note_1 integer, note_2 integer, note_3 integer, note_4 integer)
language sql stable security invoker set search_path = ''
as $$ select * from private.read_auto_diagnostic(p_auto_diagnostic) $$;
comment on function public.read_auto_diagnostic(uuid) is
  'How the answers to a closed self-check spread, by condition and collège; college_id null joins the collèges of fewer than three people. Groups of fewer than three answers are left out.';

create function private.list_auto_diagnostic_commentaires(p_auto_diagnostic uuid)
returns table (condition public.condition_favorable, commentaire text)
language sql stable security definer set search_path = ''
as $$
  select r.condition, r.commentaire from public.auto_diagnostic_reponse r
  join public.auto_diagnostic a on a.id = r.auto_diagnostic_id
  where a.id = p_auto_diagnostic and a.clos_le is not null and r.commentaire <> ''
    and private.role_in(a.demarche_id) is not null and private.can_read_demarche(a.demarche_id)
    -- A word is told only where at least three people could have written it.
    and (select count(*) from public.auto_diagnostic_reponse o
      where o.auto_diagnostic_id = r.auto_diagnostic_id and o.condition = r.condition) >= 3
  -- In an order that tells nobody.
  order by r.condition, sha256(convert_to(r.commentaire, 'UTF8'))
$$;

create function public.list_auto_diagnostic_commentaires(p_auto_diagnostic uuid)
returns table (condition public.condition_favorable, commentaire text)
language sql stable security invoker set search_path = ''
as $$ select * from private.list_auto_diagnostic_commentaires(p_auto_diagnostic) $$;
comment on function public.list_auto_diagnostic_commentaires(uuid) is
  'The comments of a closed self-check, for members, without name or collège; none on a condition that fewer than three people answered.';

revoke execute on function public.answer_auto_diagnostic(uuid, jsonb), public.read_auto_diagnostic(uuid),
  public.list_auto_diagnostic_commentaires(uuid) from public, anon;
grant execute on function public.answer_auto_diagnostic(uuid, jsonb), private.answer_auto_diagnostic(uuid, jsonb),
  public.list_auto_diagnostic_commentaires(uuid), private.list_auto_diagnostic_commentaires(uuid) to authenticated;
grant execute on function public.read_auto_diagnostic(uuid), private.read_auto_diagnostic(uuid) to anon, authenticated;

alter table public.auto_diagnostic enable row level security;
alter table public.auto_diagnostic_reponse enable row level security;
revoke all on public.auto_diagnostic, public.auto_diagnostic_reponse from anon, authenticated;
grant select on public.auto_diagnostic to anon, authenticated;
grant insert (demarche_id, titre) on public.auto_diagnostic to authenticated;
grant update (titre, clos_le) on public.auto_diagnostic to authenticated;
grant delete on public.auto_diagnostic to authenticated;
grant select on public.auto_diagnostic_reponse to authenticated;

create policy "Self-checks of a readable démarche are readable" on public.auto_diagnostic for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs and facilitateurs open a self-check" on public.auto_diagnostic for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs close a self-check" on public.auto_diagnostic for update to authenticated
  using (clos_le is null and private.role_in(demarche_id) >= 'facilitateur')
  with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs cancel one without answers" on public.auto_diagnostic for delete to authenticated
  using (personnes = 0 and clos_le is null and private.role_in(demarche_id) >= 'facilitateur');
create policy "People read their own answers" on public.auto_diagnostic_reponse for select to authenticated
  using (profil_id = (select auth.uid()));
