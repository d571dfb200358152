-- What the answers to a recueil add up to: published answers only.

create function private.reads_resultats(p_recueil uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce(private.role_in(r.demarche_id) >= 'facilitateur', false)
    or (r.resultats_publics and r.etat <> 'brouillon' and private.can_read_demarche(r.demarche_id))
  from public.recueil r where r.id = p_recueil
$$;
comment on function private.reads_resultats(uuid) is 'Those who facilitate, and whoever reads the démarche once the recueil says that its results are public.';

-- Nothing is counted while somebody waits: what each published answer says is added up as it comes in, and taken out when it
-- is changed, rejected or removed.
create table private.resultat_compte (
  recueil_id uuid not null references public.recueil (id) on delete cascade,
  question_id uuid not null,
  college_id uuid not null,
  cle text not null,
  nom text not null,
  departement text not null,
  nombre integer not null,
  primary key (recueil_id, question_id, college_id, cle)
);
comment on table private.resultat_compte is
  'How many published answers say a thing, by question and collège (zeros for none): cle is the option, the number or the commune (its code, then the name that was given); empty for those who answered that question at all, and for all answers with a question of zeros.';
alter table private.resultat_compte enable row level security;

create type private.reponse_comptee as (recueil_id uuid, college_id uuid, contenu jsonb, sens integer);

create function private.shift_resultats(p_reponses private.reponse_comptee[]) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- In one order, so that two transactions never wait for each other; what goes away with its recueil is not counted any more.
  insert into private.resultat_compte as c (recueil_id, question_id, college_id, cle, nom, departement, nombre)
  select p.recueil_id, d.question_id, coalesce(p.college_id, '00000000-0000-0000-0000-000000000000'), d.cle, max(d.nom),
    max(d.departement), sum(p.sens)
  from unnest(p_reponses) p join public.recueil r on r.id = p.recueil_id
  -- What one answer adds, each once; written here, because a function that is called for each answer would cost more.
  cross join lateral (
      select '00000000-0000-0000-0000-000000000000'::uuid as question_id, '' as cle, '' as nom, '' as departement
      union all
      select q.id, d.cle, d.nom, d.departement
      from jsonb_each(p.contenu) e join public.question q on q.recueil_id = p.recueil_id and q.id::text = e.key
      cross join lateral (
        select '' as cle, '' as nom, '' as departement
        -- Anybody may send anything to the API: only what an option, a degree, a number, a commune looks like is counted. People,
        -- not combinations: somebody who ticked three boxes counts once for each.
        union all select distinct t.option, '', '' from jsonb_array_elements_text(
          case jsonb_typeof(e.value -> 'choix') when 'array' then e.value -> 'choix' else '[]' end) t (option)
          where q.nature in ('unique', 'multiple') and t.option ~ '^[a-z0-9]{1,12}$'
        union all select e.value #>> '{}', '', ''
          where q.nature = 'echelle' and jsonb_typeof(e.value) = 'number' and e.value #>> '{}' ~ '^([0-9]|10)$'
        union all select trim_scale(round(x.n, 9))::text, '', ''
          from (select case jsonb_typeof(e.value) when 'number' then (e.value #>> '{}')::numeric end as n) x
          where q.nature = 'nombre' and x.n between -1e15 and 1e15
        -- Counted by name too: a commune is called as most people called it, not as the first who answered.
        union all select (e.value ->> 'code') || c.nom, c.nom, left(coalesce(e.value ->> 'departement', ''), 120)
          from (select left(coalesce(e.value ->> 'nom', ''), 120) as nom) c
          where q.nature = 'commune' and e.value ->> 'code' ~ '^[0-9AB]{5}$') d) d
  group by 1, 2, 3, 4 having sum(p.sens) <> 0 order by 1, 2, 3, 4
  on conflict (recueil_id, question_id, college_id, cle) do update set nombre = c.nombre + excluded.nombre;
  -- What nobody says any more is forgotten, not kept as a zero.
  delete from private.resultat_compte c
  where c.nombre = 0 and c.recueil_id in (select p.recueil_id from unnest(p_reponses) p where p.sens < 0);
end
$$;

create function private.tally_reponses() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_reponses private.reponse_comptee[];
begin
  if tg_op = 'INSERT' then
    select array_agg(row(n.recueil_id, n.college_id, n.contenu, 1)::private.reponse_comptee) into v_reponses
    from apres n where n.etat = 'publiee';
  elsif tg_op = 'DELETE' then
    select array_agg(row(a.recueil_id, a.college_id, a.contenu, -1)::private.reponse_comptee) into v_reponses
    from avant a where a.etat = 'publiee';
  else
    with change as (
      select a.id from avant a join apres n on n.id = a.id
      where 'publiee' in (a.etat, n.etat) and (a.etat, a.college_id, a.contenu) is distinct from (n.etat, n.college_id, n.contenu))
    select array_agg(x.reponse) into v_reponses from (
      select row(a.recueil_id, a.college_id, a.contenu, -1)::private.reponse_comptee as reponse
      from avant a join change using (id) where a.etat = 'publiee'
      union all
      select row(n.recueil_id, n.college_id, n.contenu, 1)::private.reponse_comptee
      from apres n join change using (id) where n.etat = 'publiee') x;
  end if;
  if v_reponses is not null then
    perform private.shift_resultats(v_reponses);
  end if;
  return null;
end
$$;
create trigger reponse_tally_inserted after insert on public.reponse
  referencing new table as apres for each statement execute function private.tally_reponses();
create trigger reponse_tally_updated after update on public.reponse
  referencing old table as avant new table as apres for each statement execute function private.tally_reponses();
create trigger reponse_tally_deleted after delete on public.reponse
  referencing old table as avant for each statement execute function private.tally_reponses();

create function private.read_resultats(p_recueil uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  -- Each step is made once: the planner, which knows no numbers, would make some of them again for each line of the answer.
  with recueil as materialized (
    select r.id, coalesce(private.role_in(r.demarche_id) >= 'facilitateur', false) as facilite
    from public.recueil r where r.id = p_recueil and private.reads_resultats(p_recueil)
  ), nombre as materialized (
    select coalesce(sum(c.nombre), 0)::integer as reponses from private.resultat_compte c
    where c.recueil_id = p_recueil and c.question_id = '00000000-0000-0000-0000-000000000000'
  ), valeur as materialized (
    select q.id as question, q.nature, c.college_id as college, c.cle, c.nom, c.departement, c.nombre as n
    from private.resultat_compte c join public.question q on q.recueil_id = c.recueil_id and q.id = c.question_id
    cross join nombre n cross join recueil r
    -- Two answers are two people: only those who may read them one by one see what they say.
    where c.recueil_id = p_recueil and (r.facilite or n.reponses >= 3)
  ), groupe as materialized (
    select question, college, n from valeur where cle = ''
  ), reste as materialized (
    select question, coalesce(sum(n) filter (where n < 3), 0) as caches, min(n) filter (where n >= 3) as plus_petit from groupe group by question
  ), montre as materialized (
    -- A collège of fewer than three people says nothing. When only one or two people would be left out, a subtraction would
    -- tell their answers: the smallest group that is told is left out with them.
    select g.question, g.college from groupe g join reste r using (question)
    where g.n >= 3 and (r.caches not between 1 and 2 or g.college <> (
      select p.college from groupe p where p.question = g.question and p.n = r.plus_petit order by p.college limit 1))
  ), dit as materialized (
    -- Everybody (college null), and each collège that may be told.
    select v.question, v.nature, null::uuid as college, v.cle, min(v.nom) as nom, min(v.departement) as departement, sum(v.n)::integer as n
    from valeur v group by v.question, v.nature, v.cle
    union all
    select v.question, v.nature, v.college, v.cle, v.nom, v.departement, v.n from valeur v join montre m using (question, college)
  ), par_choix as materialized (
    select question, college, jsonb_object_agg(cle, n) as choix from dit
    where nature in ('unique', 'multiple', 'echelle') and cle <> '' group by question, college
  ), point as materialized (
    select p.question, p.college, p.x, p.n, sum(p.n) over (partition by p.question, p.college order by p.x) as cumul,
      sum(p.n) over (partition by p.question, p.college) as total
    from (select d.question, d.college, d.n, case when d.cle ~ '^-?[0-9]' then d.cle::float8 end as x from dit d
      where d.nature in ('echelle', 'nombre') and d.cle <> '') p where p.x is not null
  ), moyenne as materialized (
    select question, college, sum(x * n) / max(total) as moyenne, min(x) as minimum, max(x) as maximum from point group by question, college
  ), dispersion as materialized (
    select p.question, p.college, sqrt(sum(p.n * (p.x - m.moyenne) ^ 2) / max(p.total)) as ecart
    from point p join moyenne m on m.question = p.question and m.college is not distinct from p.college group by p.question, p.college
  ), quartile as materialized (
    -- As percentile_cont would tell of the answers one by one: between the two that the quarter falls between.
    select k.question, k.college, array_agg(k.bas + (k.haut - k.bas) * (k.rang - floor(k.rang)) order by k.part) as quartiles
    from (select p.question, p.college, q.part, q.part * (max(p.total) - 1) as rang,
        min(p.x) filter (where p.cumul > floor(q.part * (p.total - 1))) as bas,
        min(p.x) filter (where p.cumul > ceil(q.part * (p.total - 1))) as haut
      from point p cross join unnest(array[0.25, 0.5, 0.75]::float8[]) q (part) group by p.question, p.college, q.part) k
    group by k.question, k.college
  ), commune as materialized (
    select d.question, left(d.cle, 5) as code, (array_agg(d.nom order by d.n desc, d.nom))[1] as nom,
      (array_agg(d.departement order by d.n desc, d.nom))[1] as departement, sum(d.n)::integer as n,
      row_number() over (partition by d.question order by sum(d.n) desc, left(d.cle, 5)) as rang
    from dit d where d.nature = 'commune' and d.college is null and d.cle <> '' group by d.question, left(d.cle, 5)
  ), communes as materialized (
    select question, jsonb_agg(jsonb_build_object('code', code, 'nom', nom, 'departement', departement, 'n', n) order by rang) as liste
    from commune where rang <= 20 group by question
  ), ligne as materialized (
    select c.question, c.college, jsonb_strip_nulls(jsonb_build_object('n', c.n, 'choix', p.choix, 'moyenne', m.moyenne,
      'ecart', e.ecart, 'min', m.minimum, 'max', m.maximum, 'quartiles', to_jsonb(q.quartiles),
      'communes', case when c.college is null then k.liste end)) as dit
    from dit c
    left join par_choix p on p.question = c.question and p.college is not distinct from c.college
    left join moyenne m on m.question = c.question and m.college is not distinct from c.college
    left join dispersion e on e.question = c.question and e.college is not distinct from c.college
    left join quartile q on q.question = c.question and q.college is not distinct from c.college
    left join communes k on k.question = c.question
    where c.cle = ''
  )
  select jsonb_build_object(
    'reponses', n.reponses,
    'questions', coalesce((select jsonb_object_agg(l.question, l.dit) from ligne l where l.college is null), '{}'),
    'colleges', coalesce((select jsonb_agg(jsonb_build_object('id', g.college, 'nom', coalesce(c.nom, ''), 'questions', g.questions)
      order by c.ordre, c.nom) from (
        select l.college, jsonb_object_agg(l.question, l.dit) as questions from ligne l where l.college is not null group by l.college) g
      left join public.college c on c.id = g.college), '[]'))
  from recueil cross join nombre n
$$;

create function public.read_resultats(p_recueil uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.read_resultats(p_recueil) $$;
comment on function public.read_resultats(uuid) is
  '{reponses, questions: {id: {n, choix: {option or degree: people}, moyenne, ecart, min, max, quartiles, communes}}, colleges: [{id, nom, questions}]} of published answers; null for who may not read them. nom is empty for those without collège.';

create function private.list_mots_reponses(p_recueil uuid, p_question uuid, p_mots text, p_avant timestamptz, p_avant_id uuid, p_nombre integer)
returns table (id uuid, envoyee_le timestamptz, texte text)
language sql stable security definer set search_path = ''
as $$
  with cherche as materialized (
    select string_agg(quote_literal(left(mot, 255)) || ':*', ' & ')::tsquery as debuts
    from regexp_split_to_table(private.mots(p_mots), ' ') mot where mot <> '')
  select r.id, r.envoyee_le, m.texte from public.recueil c
  cross join cherche k
  join public.reponse r on r.demarche_id = c.demarche_id and r.recueil_id = c.id
  cross join lateral (select r.contenu -> p_question::text as v) v
  cross join lateral (select case jsonb_typeof(v.v) when 'string' then v.v #>> '{}' when 'object' then v.v ->> 'autre' end as texte) m
  where c.id = p_recueil and private.reads_resultats(p_recueil) and r.etat = 'publiee' and m.texte <> ''
    and (private.role_in(c.demarche_id) >= 'facilitateur' or (select count(*) from (select from public.reponse n
      where n.demarche_id = c.demarche_id and n.recueil_id = c.id and n.etat = 'publiee' limit 3) trois) >= 3)
    and exists (select from public.question q where q.id = p_question and q.recueil_id = p_recueil
      and q.nature in ('courte', 'longue', 'unique', 'multiple'))
    -- Every word that is looked for is the beginning of a word; most answers are passed over by the words that are kept of them.
    and (k.debuts is null or r.mots @@ k.debuts)
    and not exists (select from regexp_split_to_table(private.mots(p_mots), ' +') mot
      where mot <> '' and position(' ' || mot in ' ' || private.mots(m.texte)) = 0)
    -- The newest first, from an index that can begin anywhere.
    and (r.envoyee_le, r.id) < (coalesce(p_avant, 'infinity'), coalesce(p_avant_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by r.envoyee_le desc, r.id desc limit least(p_nombre, 200)
$$;

create function public.list_mots_reponses(
  p_recueil uuid, p_question uuid, p_mots text default '', p_avant timestamptz default null, p_avant_id uuid default null,
  p_nombre integer default 50)
returns table (id uuid, envoyee_le timestamptz, texte text)
language sql stable security invoker set search_path = ''
as $$ select * from private.list_mots_reponses(p_recueil, p_question, p_mots, p_avant, p_avant_id, p_nombre) $$;
comment on function public.list_mots_reponses(uuid, uuid, text, timestamptz, uuid, integer) is
  'What people wrote in answer to one question, the newest first, before that one, as far as every word looked for is in it. Nothing for who may not read the results.';

revoke execute on function public.read_resultats(uuid),
  public.list_mots_reponses(uuid, uuid, text, timestamptz, uuid, integer) from public;
grant execute on function public.read_resultats(uuid), private.read_resultats(uuid),
  public.list_mots_reponses(uuid, uuid, text, timestamptz, uuid, integer),
  private.list_mots_reponses(uuid, uuid, text, timestamptz, uuid, integer) to anon, authenticated;
