-- What the answers to a recueil add up to: counted in the database, published answers only.

create function private.reads_resultats(p_recueil uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce(private.role_in(r.demarche_id) >= 'facilitateur', false)
    or (r.resultats_publics and r.etat <> 'brouillon' and private.can_read_demarche(r.demarche_id))
  from public.recueil r where r.id = p_recueil
$$;
comment on function private.reads_resultats(uuid) is 'Those who facilitate, and whoever reads the démarche once the recueil says that its results are public.';

create function private.read_resultats(p_recueil uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with recueil as (
    select r.id, r.demarche_id, coalesce(private.role_in(r.demarche_id) >= 'facilitateur', false) as facilite
    from public.recueil r where r.id = p_recueil and private.reads_resultats(p_recueil)
  ), reponse as materialized (
    select r.contenu, coalesce(r.college_id, '00000000-0000-0000-0000-000000000000') as college
    from public.reponse r join recueil c on c.demarche_id = r.demarche_id and c.id = r.recueil_id
    where r.etat = 'publiee'
  ), nombre as (
    select count(*)::integer as reponses from reponse
  ), valeur as materialized (
    select q.id as question, q.nature, r.college, e.value as v from reponse r
    cross join lateral jsonb_each(r.contenu) e join public.question q on q.id::text = e.key and q.recueil_id = p_recueil
    cross join nombre n cross join recueil c
    -- Two answers are two people: only those who may read them one by one see what they say.
    where c.facilite or n.reponses >= 3
  ), groupe as (
    select question, college, count(*)::integer as n from valeur group by question, college
  ), reste as (
    select question, coalesce(sum(n) filter (where n < 3), 0) as caches, min(n) filter (where n >= 3) as plus_petit from groupe group by question
  ), montre as (
    -- A collège of fewer than three people says nothing. When only one or two people would be left out, a subtraction would
    -- tell their answers: the smallest group that is told is left out with them.
    select g.question, g.college from groupe g join reste r using (question)
    where g.n >= 3 and (r.caches not between 1 and 2 or g.college <> (
      select p.college from groupe p where p.question = g.question and p.n = r.plus_petit order by p.college limit 1))
  ), dit as (
    -- Everybody (college null), and each collège that may be told.
    select v.question, v.nature, null::uuid as college, v.v from valeur v
    union all
    select v.question, v.nature, v.college, v.v from valeur v join montre m using (question, college)
  ), compte as (
    select question, college, count(*)::integer as n from dit group by question, college
  ), choix as (
    -- People, not combinations: somebody who ticked three boxes counts once for each.
    select d.question, d.college, o.option, count(*)::integer as n from dit d
    cross join lateral (select distinct t.option from jsonb_array_elements_text(
      case jsonb_typeof(d.v -> 'choix') when 'array' then d.v -> 'choix' else '[]' end) t (option)
      -- Anybody may send anything to the API: only what an option, a degree, a number, a commune looks like is counted.
      where t.option ~ '^[a-z0-9]{1,12}$') o
    where d.nature in ('unique', 'multiple') group by d.question, d.college, o.option
    union all
    select d.question, d.college, d.v #>> '{}', count(*)::integer from dit d
    where d.nature = 'echelle' and jsonb_typeof(d.v) = 'number' and d.v #>> '{}' ~ '^([0-9]|10)$' group by d.question, d.college, d.v #>> '{}'
  ), par_choix as (
    select question, college, jsonb_object_agg(option, n) as choix from choix group by question, college
  ), mesure as (
    select d.question, d.college, avg(x.x) as moyenne, stddev_pop(x.x) as ecart, min(x.x) as minimum, max(x.x) as maximum,
      percentile_cont(array[0.25, 0.5, 0.75]) within group (order by x.x) as quartiles
    from dit d cross join lateral (select case jsonb_typeof(d.v) when 'number' then (d.v #>> '{}')::numeric end as n) n
    -- Not every number of jsonb is a float: one that is out of bounds, or that has a thousand decimals, would break them all.
    cross join lateral (select case when n.n between case d.nature when 'echelle' then 0 else -1e15 end
      and case d.nature when 'echelle' then 10 else 1e15 end then round(n.n, 9)::float8 end as x) x
    where d.nature in ('echelle', 'nombre') and x.x is not null group by d.question, d.college
  ), commune as (
    -- A commune is called as most people called it, not as the first word of the alphabet.
    select d.question, d.v ->> 'code' as code, left(mode() within group (order by d.v ->> 'nom'), 120) as nom,
      left(mode() within group (order by d.v ->> 'departement'), 120) as departement, count(*)::integer as n,
      row_number() over (partition by d.question order by count(*) desc, d.v ->> 'code') as rang
    from dit d where d.nature = 'commune' and d.college is null and d.v ->> 'code' ~ '^[0-9AB]{5}$'
    group by d.question, d.v ->> 'code'
  ), communes as (
    select question, jsonb_agg(jsonb_build_object('code', code, 'nom', nom, 'departement', departement, 'n', n) order by rang) as liste
    from commune where rang <= 20 group by question
  ), ligne as (
    select c.question, c.college, jsonb_strip_nulls(jsonb_build_object('n', c.n, 'choix', p.choix, 'moyenne', m.moyenne,
      'ecart', m.ecart, 'min', m.minimum, 'max', m.maximum, 'quartiles', to_jsonb(m.quartiles),
      'communes', case when c.college is null then k.liste end)) as dit
    from compte c
    left join par_choix p on p.question = c.question and p.college is not distinct from c.college
    left join mesure m on m.question = c.question and m.college is not distinct from c.college
    left join communes k on k.question = c.question
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
  select r.id, r.envoyee_le, m.texte from public.recueil c
  join public.reponse r on r.demarche_id = c.demarche_id and r.recueil_id = c.id
  cross join lateral (select r.contenu -> p_question::text as v) v
  cross join lateral (select case jsonb_typeof(v.v) when 'string' then v.v #>> '{}' when 'object' then v.v ->> 'autre' end as texte) m
  where c.id = p_recueil and private.reads_resultats(p_recueil) and r.etat = 'publiee' and m.texte <> ''
    and (private.role_in(c.demarche_id) >= 'facilitateur' or (select count(*) from (select from public.reponse n
      where n.demarche_id = c.demarche_id and n.recueil_id = c.id and n.etat = 'publiee' limit 3) trois) >= 3)
    and exists (select from public.question q where q.id = p_question and q.recueil_id = p_recueil
      and q.nature in ('courte', 'longue', 'unique', 'multiple'))
    -- Every word that is looked for is the beginning of a word.
    and not exists (select from regexp_split_to_table(private.mots(p_mots), ' +') mot
      where mot <> '' and position(' ' || mot in ' ' || private.mots(m.texte)) = 0)
    and (p_avant is null or (r.envoyee_le, r.id) < (p_avant, p_avant_id))
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
