-- The list of contributions: filtered, searched, sorted, a page after another, as fast with 100,000 as with 1,000.
-- Policies judge each row, and no index can be used before they did: here the right is judged once, then the rows are read.
--
-- A filter is {mots, etape, nature, college, theme, provenance, lieu, sans_reponse, mien, tri, apres, entier}: ids and words,
-- true or false, `tri` among recentes, soutenues, discutees, pertinence, `apres` the reference of the last one read.

create index contribution_soutenue on public.contribution (demarche_id, soutiens desc, deposee_le desc, id desc)
  where etat = 'publiee' and parent_id is null;
create index contribution_discutee on public.contribution
  (demarche_id, (pour + contre + reponses) desc, deposee_le desc, id desc)
  where etat = 'publiee' and parent_id is null;

create function private.asked_words(p_filtre jsonb) returns tsquery
language sql stable set search_path = ''
as $$ select websearch_to_tsquery('french', private.sans_accents(left(coalesce(p_filtre ->> 'mots', ''), 200))) $$;
comment on function private.asked_words(jsonb) is 'The words that a filter asks for; empty when there is none that counts.';

create function private.asked_reference(p_filtre jsonb) returns text
language sql immutable set search_path = ''
as $$
  select case when btrim(p_filtre ->> 'mots') ~* '^[A-Z0-9]{1,20}-[0-9]{4}-[0-9]{4,}$' then upper(btrim(p_filtre ->> 'mots')) end
$$;
comment on function private.asked_reference(jsonb) is 'The reference of a contribution, when that is what was typed in the place of words.';

create function private.asked_person(p_filtre jsonb) returns uuid
language sql stable set search_path = ''
as $$
  select case when (p_filtre ->> 'mien')::boolean then coalesce((select auth.uid()), '00000000-0000-0000-0000-000000000000') end
$$;
comment on function private.asked_person(jsonb) is 'Whose contributions are asked for: one''s own, or null for everybody''s; a visitor has none.';

create function private.asked_query(p_demarche uuid, p_filtre jsonb) returns tsquery
language sql stable set search_path = ''
as $$
  select (select string_agg(quote_literal(r), ' & ') from unnest(array[
      private.repere('d', p_demarche::text), private.repere('e', p_filtre ->> 'etape'),
      private.repere('n', p_filtre ->> 'nature'), private.repere('p', p_filtre ->> 'provenance'),
      private.repere('c', p_filtre ->> 'college'), private.repere('a', private.asked_person(p_filtre)::text),
      '#l' || (p_filtre ->> 'lieu')]) r where r is not null)::tsquery
    && private.asked_words(p_filtre)
$$;
comment on function private.asked_query(uuid, jsonb) is 'What the search index is asked for: the words and the values of a filter together.';

create function private.walk_contributions(p_demarche uuid, p_filtre jsonb, p_tri text, p_apres uuid, p_pas integer, p_limite integer)
returns uuid[]
language plpgsql stable set search_path = ''
  -- The order comes from the index, whatever the planner believes of tables that were never analysed.
  set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off set plan_cache_mode = force_custom_plan
as $$
declare
  v_cle text := case p_tri when 'soutenues' then 'c.soutiens' when 'discutees' then '(c.pour + c.contre + c.reponses)' else '0' end;
  v_tri text := case p_tri when 'soutenues' then 'c.soutiens desc,' when 'discutees' then '(c.pour + c.contre + c.reponses) desc,' else '' end;
  v_apres text := case p_tri when 'recentes' then '(c.deposee_le, c.id) < ($2, $3)' else '(' || v_cle || ', c.deposee_le, c.id) < ($1, $2, $3)' end;
  v_rang integer;
  v_le timestamptz;
  v_id uuid;
  v_ids uuid[];
begin
  if p_apres is not null then
    execute 'select ' || v_cle || ', c.deposee_le, c.id from public.contribution c where c.id = $1'
      into v_rang, v_le, v_id using p_apres;
  end if;
  execute format($q$
    select array_agg(x.id) from (
      select w.id from (
        select c.id, c.etape_id, c.nature, c.provenance, c.college_id, c.lieu_nature, c.lieu_code, c.lieu_dans, c.profil_id, c.recherche,
          c.parent_id, c.pour + c.contre + c.reponses as echanges, %1$s as cle, c.deposee_le
        from public.contribution c
        where c.demarche_id = $4 and c.etat = 'publiee' and %4$s %2$s
        order by %3$s c.deposee_le desc, c.id desc limit $5) w
      where w.parent_id is null and ($6 is null or w.etape_id = $6) and ($7 is null or w.nature = $7) and ($8 is null or w.provenance = $8)
        and ($9 is null or w.college_id = $9) and ($10 is null
          or position(' ' || $10 || ' ' in ' ' || left(w.lieu_nature::text, 1) || w.lieu_code || ' ' || w.lieu_dans || ' ') > 0)
        and ($11 is null or w.profil_id = $11)
        and ($12 is null or exists (select from public.contribution_theme t where t.contribution_id = w.id and t.theme_id = $12))
        and (not $13 or w.echanges = 0) and (numnode($14) = 0 or w.recherche @@ $14)
      limit $15) x $q$,
    v_cle, case when v_id is not null then 'and ' || v_apres else '' end, v_tri,
    -- What a past stage received lies behind all that came since: the index of the stage, which has replies too, has its order.
    case when p_tri = 'recentes' and p_filtre ? 'etape' then 'c.etape_id = $6' else 'c.parent_id is null' end)
  into v_ids
  using v_rang, v_le, v_id, p_demarche, p_pas, (p_filtre ->> 'etape')::uuid,
    (p_filtre ->> 'nature')::public.nature_contribution, (p_filtre ->> 'provenance')::public.provenance,
    (p_filtre ->> 'college')::uuid, p_filtre ->> 'lieu', private.asked_person(p_filtre), (p_filtre ->> 'theme')::uuid,
    coalesce((p_filtre ->> 'sans_reponse')::boolean, false), private.asked_words(p_filtre), p_limite;
  return coalesce(v_ids, '{}');
end
$$;
comment on function private.walk_contributions(uuid, jsonb, text, uuid, integer, integer) is
  'The first contributions of the filter, in order, among the next `p_pas` of the démarche: quick where many answer.';

create function private.walk_length(p_demarche uuid, p_filtre jsonb, p_tri text, p_limite integer) returns integer
language plpgsql stable set search_path = ''
as $$
declare
  v_theme uuid := p_filtre ->> 'theme';
  v_toutes bigint;
  v_total bigint;
  v_pas bigint;
begin
  select sum(c.nombre) filter (where c.theme_id is null), sum(c.nombre) filter (where c.theme_id is not distinct from v_theme
    and (not p_filtre ? 'etape' or c.etape_id = (p_filtre ->> 'etape')::uuid)
    and (not p_filtre ? 'nature' or c.nature = (p_filtre ->> 'nature')::public.nature_contribution)
    and (not p_filtre ? 'provenance' or c.provenance = (p_filtre ->> 'provenance')::public.provenance)
    and (not p_filtre ? 'college' or c.college_id = (p_filtre ->> 'college')::uuid))
  into v_toutes, v_total
  from private.contribution_compte c where c.demarche_id = p_demarche and (c.theme_id is null or c.theme_id = v_theme);
  if p_filtre ? 'lieu' then
    v_total := least(v_total, (select l.nombre from private.contribution_lieu l
      where l.demarche_id = p_demarche and l.cle = p_filtre ->> 'lieu'));
  end if;
  v_pas := 2 * p_limite * v_toutes / greatest(v_total, 1);
  if v_pas > (case when v_theme is null then 5000 else 10000 end) then
    return 0;
  end if;
  -- Among equals the newest come first: what a past stage received lies further back.
  return greatest(v_pas, case when p_filtre ? 'etape' and p_tri <> 'recentes' then 15000 else 1000 end);
end
$$;
comment on function private.walk_length(uuid, jsonb, text, integer) is
  'How many contributions to walk past to meet so many of the filter, by the numbers that are kept; 0 where so few answer that the search index finds them sooner.';

create function private.find_contributions(p_demarche uuid, p_filtre jsonb, p_limite integer)
returns table (id uuid, etape_id uuid, nature public.nature_contribution, provenance public.provenance, college_id uuid,
  lieux text[], soutiens integer, echanges integer, deposee_le timestamptz)
language plpgsql stable set search_path = ''
  set enable_seqscan = off set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
  v_question tsquery := private.asked_query(p_demarche, p_filtre);
  v_reference text := private.asked_reference(p_filtre);
  v_theme uuid := p_filtre ->> 'theme';
  v_etape uuid := p_filtre ->> 'etape';
  v_college uuid := p_filtre ->> 'college';
  v_personne uuid := private.asked_person(p_filtre);
  v_nature public.nature_contribution := p_filtre ->> 'nature';
  v_provenance public.provenance := p_filtre ->> 'provenance';
  v_lieu text := p_filtre ->> 'lieu';
  v_sans_reponse boolean := coalesce((p_filtre ->> 'sans_reponse')::boolean, false);
begin
  if v_reference is not null then
    v_question := private.asked_query(p_demarche, p_filtre - 'mots');
  end if;
  -- Each first step can use one index only, and it is the one that finds few.
  if v_reference is not null then
    return query with found as materialized (
      select c.* from public.contribution c where c.demarche_id = p_demarche and c.reference = v_reference)
    select c.id, c.etape_id, c.nature, c.provenance, c.college_id,
      private.cles_lieu(c.lieu_nature, c.lieu_code, c.lieu_dans), c.soutiens,
      c.pour + c.contre + c.reponses, c.deposee_le
    from found c
    where c.etat = 'publiee' and c.parent_id is null and c.recherche @@ v_question
      and (v_theme is null or exists (select from public.contribution_theme t where t.contribution_id = c.id and t.theme_id = v_theme))
      and (not v_sans_reponse or c.pour + c.contre + c.reponses = 0);
  -- With several values besides, the search index finds fewer than the thématique has.
  elsif v_theme is not null and numnode(private.asked_words(p_filtre)) = 0 and v_lieu is null and v_personne is null
    and num_nonnulls(v_etape, v_nature, v_provenance, v_college) <= 1
  then
    return query with theme as materialized (
      select t.contribution_id from public.contribution_theme t where t.demarche_id = p_demarche and t.theme_id = v_theme)
    select c.id, c.etape_id, c.nature, c.provenance, c.college_id,
      private.cles_lieu(c.lieu_nature, c.lieu_code, c.lieu_dans), c.soutiens,
      c.pour + c.contre + c.reponses, c.deposee_le
    from theme t cross join lateral (
      -- One by one by its key: the planner, which knows no numbers, would read all that is published for each.
      select o.* from public.contribution o where o.id = t.contribution_id limit 1) c
    where c.etat = 'publiee' and c.parent_id is null and (v_etape is null or c.etape_id = v_etape)
      and (v_nature is null or c.nature = v_nature) and (v_provenance is null or c.provenance = v_provenance)
      and (v_college is null or c.college_id = v_college) and (not v_sans_reponse or c.pour + c.contre + c.reponses = 0)
    limit p_limite;
  else
    return query with found as materialized (
      select c.id, c.demarche_id, c.etape_id, c.nature, c.provenance, c.college_id, c.lieu_nature, c.lieu_code, c.lieu_dans,
        c.profil_id, c.soutiens, c.pour + c.contre + c.reponses as echanges, c.deposee_le
      from public.contribution c where c.recherche @@ v_question)
    select c.id, c.etape_id, c.nature, c.provenance, c.college_id,
      private.cles_lieu(c.lieu_nature, c.lieu_code, c.lieu_dans), c.soutiens, c.echanges, c.deposee_le
    from found c
    where c.demarche_id = p_demarche and (v_etape is null or c.etape_id = v_etape)
      and (v_nature is null or c.nature = v_nature) and (v_provenance is null or c.provenance = v_provenance)
      and (v_college is null or c.college_id = v_college) and (v_lieu is null
        or position(' ' || v_lieu || ' ' in ' ' || left(c.lieu_nature::text, 1) || c.lieu_code || ' ' || c.lieu_dans || ' ') > 0)
      and (v_personne is null or c.profil_id = v_personne) and (not v_sans_reponse or c.echanges = 0)
      and (v_theme is null or exists (select from public.contribution_theme t where t.contribution_id = c.id and t.theme_id = v_theme))
    limit p_limite;
  end if;
end
$$;
comment on function private.find_contributions(uuid, jsonb, integer) is
  'The contributions of the filter, in no order, through the search index: quick where few answer.';

create function private.ranked_contributions(p_demarche uuid, p_filtre jsonb, p_apres uuid, p_limite integer, out ids uuid[], out borne boolean)
language plpgsql stable set search_path = ''
as $$
declare
  -- So many are compared at most; beyond, the newest ones.
  c_most constant integer := 1000;
  v_mots tsquery := private.asked_words(p_filtre);
  v_newest uuid[];
  v_candidates uuid[];
begin
  -- Among the newest first: where many say the words, the index would name them all before it gave a few.
  v_newest := private.walk_contributions(p_demarche, p_filtre, 'recentes', null, 4 * c_most, c_most + 1);
  v_candidates := v_newest[1:c_most];
  borne := cardinality(v_newest) > c_most;
  if not borne then
    select array_agg(f.id) into v_candidates from private.find_contributions(p_demarche, p_filtre, c_most + 1) f;
    borne := cardinality(v_candidates) > c_most;
    if borne and cardinality(v_newest) >= c_most / 4 then
      v_candidates := v_newest;
    elsif borne then
      select array_agg(g.id) into v_candidates
      from (select f.id from private.find_contributions(p_demarche, p_filtre, null) f order by f.deposee_le desc, f.id desc limit c_most) g;
    end if;
  end if;
  select array_agg(r.id order by r.rang desc, r.deposee_le desc, r.id desc) into ids
  from (
    select c.id, c.deposee_le, ts_rank(c.recherche, v_mots, 1) as rang
    from unnest(v_candidates) k(id)
    cross join lateral (select o.id, o.deposee_le, o.recherche from public.contribution o where o.id = k.id limit 1) c
    where p_apres is null or (ts_rank(c.recherche, v_mots, 1), c.deposee_le, c.id)
      < (select ts_rank(a.recherche, v_mots, 1), a.deposee_le, a.id from public.contribution a where a.id = p_apres)
    order by rang desc, c.deposee_le desc, c.id desc limit p_limite) r;
end
$$;
comment on function private.ranked_contributions(uuid, jsonb, uuid, integer) is
  'The contributions that say the words best, titles first; borne when so many say them that only the newest were compared.';

create function private.list_contributions(p_demarche uuid, p_filtre jsonb, p_limite integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v_limite integer := least(greatest(p_limite, 1), 500);
  v_reference boolean := private.asked_reference(p_filtre) is not null;
  v_mots tsquery := private.asked_words(p_filtre);
  v_cherche boolean := numnode(v_mots) > 0 and not v_reference;
  v_tri text := coalesce(p_filtre ->> 'tri', case when v_cherche then 'pertinence' else 'recentes' end);
  v_apres uuid;
  v_ids uuid[];
  v_borne boolean := false;
  v_pas integer;
  -- Nothing is left out.
  v_entier boolean := p_filtre - array['tri', 'apres', 'entier'] = '{}';
  -- Members always read who writes; visitors read the name that was chosen for them.
  v_membre boolean := private.role_in(p_demarche) is not null;
  v_options text := format('StartSel="%s", StopSel="%s", HighlightAll=true', chr(1), chr(2));
begin
  if not private.can_read_demarche(p_demarche) then
    return jsonb_build_object('lignes', '[]'::jsonb, 'suite', false, 'borne', false);
  end if;
  if v_tri not in ('recentes', 'soutenues', 'discutees') and not v_cherche
    -- Where nothing was answered nothing is discussed more than another.
    or v_tri = 'discutees' and (p_filtre ->> 'sans_reponse')::boolean
  then
    v_tri := 'recentes';
  end if;
  if p_filtre ? 'apres' then
    select c.id into v_apres from public.contribution c where c.demarche_id = p_demarche and c.reference = p_filtre ->> 'apres';
  end if;
  if v_tri = 'pertinence' then
    select r.ids, r.borne into v_ids, v_borne from private.ranked_contributions(p_demarche, p_filtre, v_apres, v_limite + 1) r;
  else
    if not v_reference then
      v_pas := case when v_entier then v_limite + 1 else private.walk_length(p_demarche, p_filtre, v_tri, v_limite + 1) end;
      v_ids := case when v_pas > 0
        then private.walk_contributions(p_demarche, p_filtre, v_tri, v_apres, v_pas, v_limite + 1) else '{}' end;
    end if;
    if v_reference or (cardinality(v_ids) <= v_limite and not v_entier) then
      select array_agg(g.id order by g.cle desc, g.deposee_le desc, g.id desc) into v_ids
      from (
        select f.id, k.cle, f.deposee_le
        from private.find_contributions(p_demarche, p_filtre, null) f
        cross join lateral (select case v_tri when 'soutenues' then f.soutiens when 'discutees' then f.echanges else 0 end as cle) k
        where v_apres is null or (k.cle, f.deposee_le, f.id) < (
          select case v_tri when 'soutenues' then a.soutiens when 'discutees' then a.pour + a.contre + a.reponses else 0 end, a.deposee_le, a.id
          from public.contribution a where a.id = v_apres)
        order by k.cle desc, f.deposee_le desc, f.id desc limit v_limite + 1) g;
    end if;
  end if;
  return jsonb_build_object(
    'suite', coalesce(cardinality(v_ids), 0) > v_limite,
    'borne', coalesce(v_borne, false),
    'lignes', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', c.id, 'reference', c.reference, 'nature', c.nature, 'provenance', c.provenance, 'etape', c.etape_id,
        'titre', c.titre,
        'texte', case when (p_filtre ->> 'entier')::boolean then c.texte else left(c.texte, case when v_cherche then 4000 else 600 end) end,
        'marques', case when v_cherche then jsonb_build_array(
          ts_headline('french', private.sans_accents(translate(c.titre, chr(1) || chr(2), '')), v_mots, v_options),
          ts_headline('french', private.sans_accents(translate(left(c.texte, 4000), chr(1) || chr(2), '')), v_mots, v_options)) end,
        'signature', c.signature, 'auteur', case when v_membre then p.nom end, 'organisation', o.nom, 'organisation_id', o.id, 'college', g.nom,
        'lieu_nature', c.lieu_nature, 'lieu_code', c.lieu_code, 'lieu', c.lieu_nom,
        'themes', coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'nom', h.nom) order by h.ordre, h.nom)
          from public.contribution_theme t join public.theme h on h.id = t.theme_id where t.contribution_id = c.id), '[]'),
        'soutiens', c.soutiens, 'pour', c.pour, 'contre', c.contre, 'reponses', c.reponses,
        'deposee_le', c.deposee_le, 'mien', coalesce(c.profil_id = (select auth.uid()), false)) order by k.rang)
      from unnest(v_ids[1:v_limite]) with ordinality k(id, rang)
      cross join lateral (select s.* from public.contribution s where s.id = k.id limit 1) c
      left join public.organisation o on o.id = c.organisation_id
      left join public.profil p on p.id = c.profil_id
      left join public.college g on g.id = c.college_id), '[]'));
end
$$;

create function public.list_contributions(p_demarche uuid, p_filtre jsonb, p_limite integer default 30) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_contributions(p_demarche, p_filtre, p_limite) $$;
comment on function public.list_contributions(uuid, jsonb, integer) is
  'A page of the published contributions that answer a filter: {lignes, suite: there are more, borne: only the newest were ranked}. Empty for who may not read the démarche.';

create function private.count_contributions(p_demarche uuid, p_filtre jsonb) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  c_most constant integer := 1000;
  v_etroit boolean := p_filtre ?| array['mots', 'lieu', 'sans_reponse', 'mien'];
  v_total_seul boolean := coalesce((p_filtre ->> 'total')::boolean, false);
  v_theme uuid := p_filtre ->> 'theme';
  v_etape uuid := p_filtre ->> 'etape';
  v_college uuid := p_filtre ->> 'college';
  v_nature public.nature_contribution := p_filtre ->> 'nature';
  v_provenance public.provenance := p_filtre ->> 'provenance';
  v_total bigint;
  v_nombres jsonb;
begin
  if not private.can_read_demarche(p_demarche) then
    return jsonb_build_object('total', 0, 'nombres', '[]'::jsonb);
  end if;
  -- A place alone was counted as contributions came in.
  if p_filtre - 'total' - 'lieu' = '{}' and p_filtre ? 'lieu' then
    select l.nombre into v_total from private.contribution_lieu l where l.demarche_id = p_demarche and l.cle = p_filtre ->> 'lieu';
    if v_total_seul or v_total > c_most then
      return jsonb_build_object('total', coalesce(v_total, 0), 'nombres', null);
    end if;
  end if;
  if v_etroit then
    -- Too many to be told, as the newest alone show: the index would name them all before it gave a few.
    if private.asked_reference(p_filtre) is null
      and cardinality(private.walk_contributions(p_demarche, p_filtre, 'recentes', null, 4 * c_most, c_most + 1)) > c_most
    then
      return jsonb_build_object('total', null, 'nombres', null);
    end if;
    with found as materialized (select f.* from private.find_contributions(p_demarche, p_filtre, c_most + 1) f),
    themed as (
      select t.theme_id from found f cross join lateral (
        select l.theme_id from public.contribution_theme l where l.contribution_id = f.id offset 0) t
      where not v_total_seul)
    select n.total, case when not v_total_seul and n.total <= c_most then (
      select jsonb_agg(jsonb_build_array(s.sujet, s.cle, s.n)) from (
        select 'etape' as sujet, f.etape_id::text as cle, count(*) as n from found f group by 2
        union all select 'nature', f.nature::text, count(*) from found f group by 2
        union all select 'provenance', f.provenance::text, count(*) from found f group by 2
        union all select 'college', f.college_id::text, count(*) from found f group by 2
        union all select 'theme', t.theme_id::text, count(*) from themed t group by 2
        union all select 'lieu', l.cle, count(*) from found f cross join lateral unnest(f.lieux) l (cle) group by 2) s) end
    into v_total, v_nombres from (select count(*) as total from found) n;
    if v_total > c_most then
      return jsonb_build_object('total', null, 'nombres', null);
    end if;
  else
    select coalesce(sum(c.nombre), 0) into v_total from private.contribution_compte c
    where c.demarche_id = p_demarche and c.theme_id is not distinct from v_theme
      and (v_etape is null or c.etape_id = v_etape) and (v_nature is null or c.nature = v_nature)
      and (v_provenance is null or c.provenance = v_provenance) and (v_college is null or c.college_id = v_college);
    if not v_total_seul then
      with cell as materialized (
        select c.* from private.contribution_compte c
        where c.demarche_id = p_demarche and c.theme_id is not distinct from v_theme and c.nombre > 0),
      -- A number beside a value says how many there would be with that value and the rest of the filter.
      numbers as (
        select 'etape' as sujet, c.etape_id::text as cle, sum(c.nombre) as n from cell c
        where (v_nature is null or c.nature = v_nature) and (v_provenance is null or c.provenance = v_provenance)
          and (v_college is null or c.college_id = v_college) group by 2
        union all select 'nature', c.nature::text, sum(c.nombre) from cell c
        where (v_etape is null or c.etape_id = v_etape) and (v_provenance is null or c.provenance = v_provenance)
          and (v_college is null or c.college_id = v_college) group by 2
        union all select 'provenance', c.provenance::text, sum(c.nombre) from cell c
        where (v_etape is null or c.etape_id = v_etape) and (v_nature is null or c.nature = v_nature)
          and (v_college is null or c.college_id = v_college) group by 2
        union all select 'college', c.college_id::text, sum(c.nombre) from cell c
        where (v_etape is null or c.etape_id = v_etape) and (v_nature is null or c.nature = v_nature)
          and (v_provenance is null or c.provenance = v_provenance) group by 2
        union all select 'theme', c.theme_id::text, sum(c.nombre) from private.contribution_compte c
        where c.demarche_id = p_demarche and c.theme_id is not null and c.nombre > 0
          and (v_etape is null or c.etape_id = v_etape) and (v_nature is null or c.nature = v_nature)
          and (v_provenance is null or c.provenance = v_provenance) and (v_college is null or c.college_id = v_college) group by 2)
      select jsonb_agg(jsonb_build_array(s.sujet, s.cle, s.n)) into v_nombres from numbers s;
    end if;
  end if;
  return jsonb_build_object('total', v_total, 'nombres', case when v_total_seul then null else coalesce(v_nombres, '[]') end);
end
$$;

create function public.count_contributions(p_demarche uuid, p_filtre jsonb) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.count_contributions(p_demarche, p_filtre) $$;
comment on function public.count_contributions(uuid, jsonb) is
  'How many contributions answer a filter, and how many by stage, kind, provenance, collège and theme: {total, nombres: [[subject, value, number]]}; nulls beyond 1,000 that words or another narrow filter found.';

create function private.list_contribution_places(p_demarche uuid, p_dans text)
returns table (cle text, nom text, departement text, dans text, nombre integer)
language sql stable security definer set search_path = ''
as $$
  select p.cle, p.nom, p.departement, p.dans, p.nombre from (
    select l.*, row_number() over (partition by left(l.cle, 1) order by l.nombre desc, l.nom, l.cle) as rang
    from private.contribution_lieu l
    where l.demarche_id = p_demarche and l.nombre > 0 and (select private.can_read_demarche(p_demarche))
      and (p_dans = '' or position(' ' || p_dans || ' ' in ' ' || l.dans || ' ') > 0)) p
  where p.rang <= 50 order by p.nombre desc, p.nom, p.cle
$$;

create function public.list_contribution_places(p_demarche uuid, p_dans text default '')
returns table (cle text, nom text, departement text, dans text, nombre integer)
language sql stable security invoker set search_path = ''
as $$ select * from private.list_contribution_places(p_demarche, p_dans) $$;
comment on function public.list_contribution_places(uuid, text) is
  'The 50 places of each kind that most published contributions of a démarche name, with how many each, smaller ones in it included; those that lie in one place, when it is given. What names it and what it lies in are empty for a place that nobody named itself.';

revoke execute on function public.list_contributions(uuid, jsonb, integer), public.count_contributions(uuid, jsonb),
  public.list_contribution_places(uuid, text) from public;
grant execute on function public.list_contributions(uuid, jsonb, integer), private.list_contributions(uuid, jsonb, integer),
  public.count_contributions(uuid, jsonb), private.count_contributions(uuid, jsonb),
  public.list_contribution_places(uuid, text), private.list_contribution_places(uuid, text) to anon, authenticated;
