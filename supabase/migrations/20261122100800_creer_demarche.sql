-- Creating a démarche is one act: the démarche, what its modèle brings, and its first porteur.

create function private.create_demarche(p jsonb) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  v_id uuid;
  v_etape_id uuid;
  v_racine text := p ->> 'slug';
  v_slug text := p ->> 'slug';
  v_etape jsonb;
  v_modele jsonb := p -> 'modele';
  v_n integer := 1;
begin
  if (select auth.uid()) is null then
    raise exception 'connexion_requise' using errcode = 'P0001';
  end if;
  -- One at a time: the free address is looked for and taken in the same breath.
  perform pg_advisory_xact_lock(hashtext('ensemblier.create_demarche'));
  while exists (select from public.demarche d where d.slug = v_slug) loop
    v_n := v_n + 1;
    v_slug := left(v_racine, 74) || '-' || v_n;
  end loop;
  insert into public.demarche (slug, titre, objet, question, territoire, visibilite, langue)
  values (v_slug, p ->> 'titre', coalesce(p ->> 'objet', ''), coalesce(p ->> 'question', ''),
    coalesce(p ->> 'territoire', ''), coalesce(p ->> 'visibilite', 'brouillon')::public.visibilite,
    coalesce(p ->> 'langue', 'fr')::public.langue)
  returning id into v_id;
  insert into public.membre (demarche_id, profil_id, role) values (v_id, (select auth.uid()), 'porteur');
  for v_etape in select * from jsonb_array_elements(p -> 'etapes') loop
    insert into public.etape (demarche_id, nature, niveau, question, presentation, livrable)
    values (v_id, (v_etape ->> 'nature')::public.nature_etape, (v_etape ->> 'niveau')::public.niveau_engagement,
      coalesce(v_etape ->> 'question', ''), coalesce(v_etape ->> 'presentation', ''), coalesce(v_etape ->> 'livrable', ''))
    returning id into v_etape_id;
    insert into public.critere (demarche_id, etape_id, sens, libelle, ordre)
    select v_id, v_etape_id, (c.valeur ->> 'sens')::public.sens_critere, c.valeur ->> 'libelle', c.rang::integer
    from jsonb_array_elements(coalesce(v_etape -> 'criteres', '[]')) with ordinality as c (valeur, rang);
  end loop;
  if (select count(*) from public.etape e where e.demarche_id = v_id) <> 5 then
    raise exception 'etapes_incompletes' using errcode = 'P0001';
  end if;
  insert into public.college (demarche_id, nom, presentation, ordre)
  select v_id, c.valeur ->> 'nom', coalesce(c.valeur ->> 'presentation', ''), c.rang::integer
  from jsonb_array_elements(coalesce(p -> 'colleges', '[]')) with ordinality as c (valeur, rang);
  insert into public.instance (demarche_id, nom, role, composition, ordre)
  select v_id, i.valeur ->> 'nom', (i.valeur ->> 'role')::public.role_instance, coalesce(i.valeur ->> 'composition', ''), i.rang::integer
  from jsonb_array_elements(coalesce(p -> 'instances', '[]')) with ordinality as i (valeur, rang);
  if coalesce(p ->> 'objet', '') <> '' and coalesce(p ->> 'question', '') <> '' then
    insert into public.preparation (demarche_id, pas) values (v_id, 'objet');
  end if;
  if jsonb_typeof(v_modele) = 'object' then
    insert into public.demarche_modele (demarche_id, cle, titre, contenu)
    values (v_id, v_modele ->> 'cle', v_modele ->> 'titre', v_modele -> 'contenu');
  end if;
  return v_slug;
end
$$;

create function public.create_demarche(p jsonb) returns text
language sql security invoker set search_path = ''
as $$ select private.create_demarche(p) $$;
comment on function public.create_demarche(jsonb) is
  'Creates a démarche with its five stages, the signed-in person as porteur, and answers its slug. Shape: {slug, titre, objet, question, territoire, visibilite, langue, etapes: [{nature, niveau, question, presentation, livrable, criteres: [{sens, libelle}]}], colleges: [{nom, presentation}], instances: [{nom, role, composition}], modele: {cle, titre, contenu}}. Refuses with: connexion_requise, etapes_incompletes.';
revoke execute on function public.create_demarche(jsonb) from public, anon;
grant execute on function public.create_demarche(jsonb) to authenticated;
grant execute on function private.create_demarche(jsonb) to authenticated;
