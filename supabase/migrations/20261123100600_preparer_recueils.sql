-- Preparing recueils: questions in order, opening and closing, and who is told.

-- A stage that is closed takes nothing, whatever its recueils say.
create or replace function private.is_open(p_recueil uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select r.etat = 'ouvert' and coalesce(r.debut <= j.jour, true) and coalesce(r.fin >= j.jour, true)
    and (r.limite is null or r.reponses < r.limite) and private.accepts_contributions(r.etape_id)
  from public.recueil r cross join lateral (select private.today_in(r.demarche_id) as jour) j where r.id = p_recueil
$$;
comment on function private.is_open(uuid) is
  'A recueil takes answers while it and its stage are open, between its dates, up to its limit.';

create function private.place_question() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Two people who add at once wait for each other.
  perform from public.recueil r where r.id = new.recueil_id for update;
  if (select count(*) from public.question q where q.recueil_id = new.recueil_id and q.retiree_le is null) >= 200 then
    raise exception 'trop_de_questions' using errcode = 'P0001';
  end if;
  if tg_op = 'INSERT' and new.ordre = 0 then
    new.ordre := (select coalesce(max(q.ordre), 0) + 1 from public.question q where q.recueil_id = new.recueil_id);
  end if;
  return new;
end
$$;
comment on function private.place_question() is 'A new question comes last; a recueil asks 200 at most.';
create trigger question_place before insert on public.question for each row execute function private.place_question();
create trigger question_place_again before update on public.question for each row
  when (old.retiree_le is not null and new.retiree_le is null) execute function private.place_question();

create function public.create_recueil(p_demarche uuid, p jsonb) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  v_recueil uuid := p ->> 'id';
begin
  insert into public.recueil (id, demarche_id, etape_id, nature, titre, natures)
  values (v_recueil, p_demarche, (p ->> 'etape_id')::uuid, (p ->> 'nature')::public.nature_recueil, p ->> 'titre',
    array(select jsonb_array_elements_text(p -> 'natures'))::public.nature_contribution[])
  on conflict (id) do nothing;
  -- Asked again, it has its questions already, or those that somebody made of them.
  if found then
    insert into public.question (demarche_id, recueil_id, nature, libelle, ordre)
    select p_demarche, v_recueil, 'longue', q.libelle, q.rang
    from jsonb_array_elements_text(p -> 'questions') with ordinality q (libelle, rang);
  end if;
end
$$;
comment on function public.create_recueil(uuid, jsonb) is
  'Begins a recueil, {id, etape_id, nature, titre, natures, questions}, with what it asks, all or nothing; asked again with the same id, it changes nothing. Refuses with: trop_de_questions.';

create function public.move_question(p_question uuid, p_rang integer) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  v_recueil uuid := (select q.recueil_id from public.question q where q.id = p_question);
begin
  -- The row of the recueil is what two people who arrange at once wait for; a policy hides it from whoever may not.
  perform from public.recueil r where r.id = v_recueil for update;
  if not found then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  with others as (
    select q.id, row_number() over (order by q.ordre, q.id) as rang
    from public.question q where q.recueil_id = v_recueil and q.retiree_le is null and q.id <> p_question
  ), placed as (
    select o.id, case when o.rang < p_rang then o.rang else o.rang + 1 end as rang from others o
    union all
    select p_question, least(greatest(p_rang, 1), (select count(*) + 1 from others))
  )
  update public.question q set ordre = p.rang from placed p where q.id = p.id and q.ordre <> p.rang;
  if exists (
    select from public.question q join public.question s on s.recueil_id = q.recueil_id and s.id = q.condition_question
    where q.recueil_id = v_recueil and q.retiree_le is null and s.retiree_le is null and s.ordre >= q.ordre
      and q.condition_valeurs <> '{}'
  ) then
    raise exception 'condition_apres' using errcode = 'P0001';
  end if;
end
$$;
comment on function public.move_question(uuid, integer) is
  'Puts a question at this rank, counted from 1, among those that are asked. Refuses with: role_insuffisant, condition_apres.';

create function public.copy_question(p_question uuid) returns uuid
language plpgsql security invoker set search_path = ''
as $$
declare
  v_copie uuid := gen_random_uuid();
begin
  insert into public.question (id, demarche_id, recueil_id, nature, libelle, aide, requise, reglages, condition_question, condition_valeurs)
  select v_copie, q.demarche_id, q.recueil_id, q.nature, q.libelle, q.aide, q.requise, q.reglages, q.condition_question, q.condition_valeurs
  from public.question q where q.id = p_question;
  if not found then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  perform public.move_question(v_copie, (
    select count(*)::integer + 1 from public.question q join public.question o on o.id = p_question
    where q.recueil_id = o.recueil_id and q.retiree_le is null and (q.ordre, q.id) <= (o.ordre, o.id)));
  return v_copie;
end
$$;
comment on function public.copy_question(uuid) is
  'Copies a question just after it, and answers the id of the copy. Refuses with: role_insuffisant, trop_de_questions.';

create function public.choose_colleges(p_recueil uuid, p_colleges uuid[]) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  v_demarche uuid := (select r.demarche_id from public.recueil r where r.id = p_recueil);
begin
  perform from public.recueil r where r.id = p_recueil for update;
  if not found then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  delete from public.recueil_college c where c.recueil_id = p_recueil and c.college_id <> all (p_colleges);
  insert into public.recueil_college (demarche_id, recueil_id, college_id)
  select v_demarche, p_recueil, c.id from public.college c
  where c.demarche_id = v_demarche and c.id = any (p_colleges)
    and not exists (select from public.recueil_college d where d.recueil_id = p_recueil and d.college_id = c.id);
end
$$;
comment on function public.choose_colleges(uuid, uuid[]) is 'The collèges that a recueil asks are these, and no others. Refuses with role_insuffisant.';

revoke execute on function public.move_question(uuid, integer), public.copy_question(uuid), public.choose_colleges(uuid, uuid[]),
  public.create_recueil(uuid, jsonb) from public, anon;
grant execute on function public.move_question(uuid, integer), public.copy_question(uuid), public.choose_colleges(uuid, uuid[]),
  public.create_recueil(uuid, jsonb) to authenticated;

create function private.pass_recueil() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.etat = 'brouillon' then
    raise exception 'recueil_deja_ouvert' using errcode = 'P0001';
  end if;
  if new.etat = 'clos' then
    return new;
  end if;
  if not private.accepts_contributions(new.etape_id) then
    raise exception 'recueil_etape_fermee' using errcode = 'P0001';
  end if;
  if new.fin < private.today_in(new.demarche_id) then
    raise exception 'recueil_fini' using errcode = 'P0001';
  end if;
  if new.ouverture = 'colleges' and not exists (select from public.recueil_college c where c.recueil_id = new.id) then
    raise exception 'recueil_sans_college' using errcode = 'P0001';
  end if;
  if not exists (select from public.question q where q.recueil_id = new.id and q.retiree_le is null) then
    raise exception 'recueil_sans_question' using errcode = 'P0001';
  end if;
  if exists (select from public.question q where q.recueil_id = new.id and q.retiree_le is null and btrim(q.libelle) = '') then
    raise exception 'question_sans_mots' using errcode = 'P0001';
  end if;
  if exists (
    select from public.question q
    where q.recueil_id = new.id and q.retiree_le is null and q.nature in ('unique', 'multiple')
      and (select count(*) from jsonb_path_query(q.reglages, '$.options[*] ? (!(@.retiree == true))'))
        + (q.reglages @> '{"autre": true}')::integer < 2
  ) then
    raise exception 'options_manquantes' using errcode = 'P0001';
  end if;
  return new;
end
$$;
comment on function private.pass_recueil() is
  'A recueil is opened, closed, opened again; it opens when there is something to answer and its stage is open.';
create trigger recueil_pass before update on public.recueil for each row
  when (new.etat <> old.etat) execute function private.pass_recueil();

create function private.tell_recueil() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.write_journal(new.demarche_id, case new.etat when 'ouvert' then 'recueil.ouvert' else 'recueil.clos' end, new.id,
    jsonb_build_object('titre', new.titre, 'nombre', case new.etat when 'clos' then new.reponses end,
      'etape', (select e.nature from public.etape e where e.id = new.etape_id)), true);
  -- Opened again, it is no news.
  if new.etat = 'ouvert' then
    perform private.notify_membres(new.demarche_id, 'recueil_ouvert', new.id, 'recueil:' || new.id,
      jsonb_build_object('titre', new.titre));
  end if;
  return null;
end
$$;
create trigger recueil_tell after update on public.recueil for each row
  when (new.etat <> old.etat) execute function private.tell_recueil();
