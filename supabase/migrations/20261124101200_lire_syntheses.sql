-- What syntheses add up to: how much of what was said they cover, who says it, what is in none of them. The right is judged
-- once, then rows are read.

create function private.sees_synthese(s public.synthese, p_facilite boolean) returns boolean
language sql immutable set search_path = ''
as $$ select s.vivante and (p_facilite or s.publiee_le is not null) $$;
comment on function private.sees_synthese(public.synthese, boolean) is
  'True for a synthesis that counts: neither merged nor removed, and published for who does not facilitate.';

create function private.list_syntheses(p_demarche uuid, p_numero integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v_facilite boolean := private.facilitates(p_demarche);
begin
  if not private.can_read_demarche(p_demarche) then
    return '[]';
  end if;
  return (
    with shown as materialized (
      select s.* from public.synthese s
      where s.demarche_id = p_demarche and (p_numero is null or s.numero = p_numero) and private.sees_synthese(s, v_facilite)),
    inside as materialized (
      select l.synthese_id, c.id, c.college_id, c.organisation_id from shown s
      join public.synthese_contribution l on l.synthese_id = s.id
      join public.contribution c on c.id = l.contribution_id and c.etat = 'publiee' and c.parent_id is null),
    -- Each once for all of them: a démarche may have hundreds.
    held as (select i.synthese_id, count(*) as n from inside i group by 1),
    -- Somebody who supports two contributions of one is one person.
    supported as (select i.synthese_id, count(distinct o.profil_id) as n
      from inside i join public.soutien o on o.contribution_id = i.id group by 1),
    colleges as (select g.synthese_id, jsonb_agg(jsonb_build_array(g.nom, g.n) order by g.n desc, g.nom) as noms from (
      select i.synthese_id, k.nom, count(*) as n from inside i left join public.college k on k.id = i.college_id group by 1, 2) g group by 1),
    organisations as (select g.synthese_id, jsonb_agg(jsonb_build_array(g.nom, g.id) order by g.nom, g.id) as noms from (
      select distinct i.synthese_id, o.nom, o.id from inside i join public.organisation o on o.id = i.organisation_id) g group by 1)
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', s.id, 'numero', s.numero, 'titre', s.titre, 'essentiel', s.essentiel, 'document', s.document_id,
      'publiee_le', s.publiee_le, 'modifie_le', s.modifie_le, 'cree_le', s.cree_le,
      'contributions', coalesce(h.n, 0), 'soutiens', coalesce(p.n, 0),
      'colleges', coalesce(c.noms, '[]'), 'organisations', coalesce(o.noms, '[]')) order by s.numero), '[]')
    from shown s left join held h on h.synthese_id = s.id left join supported p on p.synthese_id = s.id
    left join colleges c on c.synthese_id = s.id left join organisations o on o.synthese_id = s.id);
end
$$;

create function private.count_couverture(p_demarche uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v_facilite boolean := private.facilitates(p_demarche);
begin
  if not private.can_read_demarche(p_demarche) then
    return jsonb_build_object('total', 0, 'rangees', 0);
  end if;
  return jsonb_build_object(
    'total', (select coalesce(sum(c.nombre), 0) from private.contribution_compte c
      where c.demarche_id = p_demarche and c.theme_id is null),
    'rangees', (select count(distinct l.contribution_id) from public.synthese s
      join public.synthese_contribution l on l.synthese_id = s.id
      join public.contribution c on c.id = l.contribution_id and c.etat = 'publiee' and c.parent_id is null
      where s.demarche_id = p_demarche and private.sees_synthese(s, v_facilite)));
end
$$;

create function private.tell_contributions(p_demarche uuid, p_ids uuid[], p_signes integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', c.id, 'reference', c.reference, 'nature', c.nature, 'titre', c.titre, 'texte', left(c.texte, p_signes),
    'signature', c.signature, 'auteur', case when private.role_in(p_demarche) is not null then p.nom end,
    'organisation', o.nom, 'organisation_id', o.id, 'college', g.nom, 'soutiens', c.soutiens, 'deposee_le', c.deposee_le,
    'syntheses', (select coalesce(jsonb_agg(jsonb_build_object('numero', s.numero, 'titre', s.titre) order by s.numero), '[]')
      from public.synthese_contribution l join public.synthese s on s.id = l.synthese_id
      where l.contribution_id = c.id and private.sees_synthese(s, private.facilitates(p_demarche)))) order by k.rang), '[]')
  from unnest(p_ids) with ordinality k(id, rang)
  join public.contribution c on c.id = k.id and c.demarche_id = p_demarche and c.etat = 'publiee' and c.parent_id is null
  left join public.organisation o on o.id = c.organisation_id
  left join public.profil p on p.id = c.profil_id
  left join public.college g on g.id = c.college_id
$$;
comment on function private.tell_contributions(uuid, uuid[], integer) is
  'These contributions in this order, of which only what is published and answers nothing else, as pages of syntheses show them, with so many letters of each; the caller judged who reads.';

create function private.list_synthese_contributions(p_synthese uuid, p_limite integer, p_apres integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v public.synthese;
begin
  select * into v from public.synthese s where s.id = p_synthese;
  if not found or not private.reads_synthese(v.demarche_id, v.publiee_le, v.supprimee_le) then
    return '[]';
  end if;
  return private.tell_contributions(v.demarche_id, array(
    select c.id from public.synthese_contribution l
    join public.contribution c on c.id = l.contribution_id and c.etat = 'publiee' and c.parent_id is null
    where l.synthese_id = v.id order by c.soutiens desc, c.deposee_le, c.id
    offset greatest(p_apres, 0) limit least(greatest(p_limite, 1), 500)), 600);
end
$$;

create function private.list_hors_synthese(p_demarche uuid, p_filtre jsonb, p_limite integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v_facilite boolean := private.facilitates(p_demarche);
  v_mots tsquery := private.asked_words(p_filtre);
  v_theme uuid := p_filtre ->> 'theme';
  v_nature public.nature_contribution := p_filtre ->> 'nature';
  v_limite integer := least(greatest(p_limite, 1), 200);
  v_apres public.contribution;
  v_ids uuid[];
begin
  if not private.can_read_demarche(p_demarche) then
    return jsonb_build_object('lignes', '[]'::jsonb, 'suite', false);
  end if;
  select * into v_apres from public.contribution c where c.demarche_id = p_demarche and c.reference = p_filtre ->> 'apres';
  v_ids := array(
    select c.id from public.contribution c
    where c.demarche_id = p_demarche and c.etat = 'publiee' and c.parent_id is null
      and (v_nature is null or c.nature = v_nature)
      and (numnode(v_mots) = 0 or c.recherche @@ v_mots)
      and (v_theme is null or exists (select from public.contribution_theme t where t.contribution_id = c.id and t.theme_id = v_theme))
      and not exists (select from public.synthese_contribution l join public.synthese s on s.id = l.synthese_id
        where l.contribution_id = c.id and private.sees_synthese(s, v_facilite))
      and (v_apres.id is null or (c.deposee_le, c.id) < (v_apres.deposee_le, v_apres.id))
    order by c.deposee_le desc, c.id desc limit v_limite + 1);
  return jsonb_build_object('suite', cardinality(v_ids) > v_limite,
    'lignes', private.tell_contributions(p_demarche, v_ids[1:v_limite], 600));
end
$$;

create function private.list_candidats_synthese(p_synthese uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  -- So many are compared at most: the newest.
  c_most constant integer := 2000;
  v_demarche uuid;
  v_ids uuid[];
begin
  select s.demarche_id into v_demarche from public.synthese s where s.id = p_synthese;
  if not private.facilitates(v_demarche) then
    return jsonb_build_object('groupe', '[]'::jsonb, 'candidats', '[]'::jsonb, 'borne', false);
  end if;
  v_ids := array(
    select c.id from public.contribution c
    where c.demarche_id = v_demarche and c.etat = 'publiee' and c.parent_id is null
      and not exists (select from public.synthese_contribution l where l.contribution_id = c.id and l.synthese_id = p_synthese)
    order by c.deposee_le desc, c.id desc limit c_most + 1);
  return jsonb_build_object(
    'borne', cardinality(v_ids) > c_most,
    'groupe', (select coalesce(jsonb_agg(c.titre || ' ' || left(c.texte, 2000)), '[]') from public.synthese_contribution l
      join public.contribution c on c.id = l.contribution_id and c.etat = 'publiee' and c.parent_id is null
      where l.synthese_id = p_synthese),
    'candidats', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'texte', c.titre || ' ' || left(c.texte, 2000))), '[]')
      from public.contribution c where c.id = any (v_ids[1:c_most])));
end
$$;

create function private.list_contributions_proches(p_demarche uuid, p_contributions uuid[]) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select case when private.facilitates(p_demarche) then private.tell_contributions(p_demarche, p_contributions, 600) else '[]' end
$$;

create function private.list_auteurs_synthese(p_synthese uuid) returns table (nom text)
language sql stable security definer set search_path = ''
as $$
  with recursive seen as (select s.demarche_id, private.role_in(s.demarche_id) is not null
      and private.reads_synthese(s.demarche_id, s.publiee_le, s.supprimee_le) as membre
    from public.synthese s where s.id = p_synthese),
  -- Itself, what was merged into it, and what it was split off from, as it was then.
  source (id, avant) as (
    select p_synthese, null::bigint from seen where seen.membre
    union
    select o.id, o.avant from source f cross join lateral (
      select s.id, null::bigint as avant from public.synthese s where s.fusionnee_dans = f.id
      union all
      select g.synthese_id, g.rang from public.synthese_geste g
      where g.autre_id = f.id and g.geste = 'scission' and g.annule_le is null) o)
  select p.nom from (
    select g.fait_par as id from source f join public.synthese_geste g
      on g.synthese_id = f.id and g.annule_le is null and (f.avant is null or g.rang < f.avant)
    where g.geste in ('creation', 'ajout', 'redaction', 'fusion', 'scission')
    union
    select a.profil_id from source f join public.synthese s on s.id = f.id
    join public.document_version d on d.document_id = s.document_id
    join public.document_version_auteur a on a.version_id = d.id
    union
    select t.ecrit_par from source f join public.synthese s on s.id = f.id
    join public.document_texte t on t.document_id = s.document_id) a
  join public.profil p on p.id = a.id
  order by p.nom
$$;

create function public.list_syntheses(p_demarche uuid, p_numero integer default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_syntheses(p_demarche, p_numero) $$;
comment on function public.list_syntheses(uuid, integer) is
  'The syntheses of a démarche that this person may read, or the one with this number, with how many contributions each gathers, how many people support one of them, and from which collèges and organisations they come.';

create function public.count_couverture(p_demarche uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.count_couverture(p_demarche) $$;
comment on function public.count_couverture(uuid) is
  'How many contributions are published (total), and how many of them are in a synthesis that this person may read (rangees).';

create function public.list_synthese_contributions(p_synthese uuid, p_limite integer, p_apres integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_synthese_contributions(p_synthese, p_limite, p_apres) $$;
comment on function public.list_synthese_contributions(uuid, integer, integer) is
  'The published contributions of a synthesis, the most supported first, after so many; none for who may not read it.';

create function public.list_hors_synthese(p_demarche uuid, p_filtre jsonb, p_limite integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_hors_synthese(p_demarche, p_filtre, p_limite) $$;
comment on function public.list_hors_synthese(uuid, jsonb, integer) is
  'The published contributions that are in no synthesis that this person may read, newest first: {lignes, suite}. Filter: mots, theme, nature, apres (a reference).';

create function public.list_candidats_synthese(p_synthese uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_candidats_synthese(p_synthese) $$;
comment on function public.list_candidats_synthese(uuid) is
  'What nearness is computed from, for those who facilitate: the texts of a synthesis (groupe), and those of the newest 2,000 contributions that are not in it (candidats).';

create function public.list_contributions_proches(p_demarche uuid, p_contributions uuid[]) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_contributions_proches(p_demarche, p_contributions) $$;
comment on function public.list_contributions_proches(uuid, uuid[]) is
  'These contributions as pages of syntheses show them, in this order, for those who facilitate.';

create function public.list_auteurs_synthese(p_synthese uuid) returns table (nom text)
language sql stable security invoker set search_path = ''
as $$ select * from private.list_auteurs_synthese(p_synthese) $$;
comment on function public.list_auteurs_synthese(uuid) is
  'Who gathered and wrote a synthesis and those that it came from, for members of the démarche; nobody for others.';

revoke execute on function public.list_syntheses(uuid, integer), public.count_couverture(uuid),
  public.list_synthese_contributions(uuid, integer, integer), public.list_hors_synthese(uuid, jsonb, integer),
  public.list_candidats_synthese(uuid), public.list_contributions_proches(uuid, uuid[]), public.list_auteurs_synthese(uuid) from public;
grant execute on function public.list_syntheses(uuid, integer), private.list_syntheses(uuid, integer),
  public.count_couverture(uuid), private.count_couverture(uuid),
  public.list_synthese_contributions(uuid, integer, integer), private.list_synthese_contributions(uuid, integer, integer),
  public.list_hors_synthese(uuid, jsonb, integer), private.list_hors_synthese(uuid, jsonb, integer) to anon, authenticated;
revoke execute on function public.list_candidats_synthese(uuid), public.list_contributions_proches(uuid, uuid[]),
  public.list_auteurs_synthese(uuid) from anon;
grant execute on function public.list_candidats_synthese(uuid), private.list_candidats_synthese(uuid),
  public.list_contributions_proches(uuid, uuid[]), private.list_contributions_proches(uuid, uuid[]),
  public.list_auteurs_synthese(uuid), private.list_auteurs_synthese(uuid) to authenticated;
