-- Creating a démarche is one act: the démarche, its five stages with their checklists, and its first porteur.

create function private.create_demarche(p jsonb) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  v_id uuid;
  v_etape_id uuid;
  v_racine text := p ->> 'slug';
  v_slug text := p ->> 'slug';
  v_etape jsonb;
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
  insert into public.demarche (slug, titre, objet, question, territoire, visibilite)
  values (v_slug, p ->> 'titre', coalesce(p ->> 'objet', ''), coalesce(p ->> 'question', ''),
    coalesce(p ->> 'territoire', ''), coalesce(p ->> 'visibilite', 'brouillon')::public.visibilite)
  returning id into v_id;
  insert into public.membre (demarche_id, profil_id, role) values (v_id, (select auth.uid()), 'porteur');
  for v_etape in select * from jsonb_array_elements(p -> 'etapes') loop
    insert into public.etape (demarche_id, nature, niveau, question, livrable)
    values (v_id, (v_etape ->> 'nature')::public.nature_etape, (v_etape ->> 'niveau')::public.niveau_engagement,
      coalesce(v_etape ->> 'question', ''), coalesce(v_etape ->> 'livrable', ''))
    returning id into v_etape_id;
    insert into public.critere (demarche_id, etape_id, sens, libelle, ordre)
    select v_id, v_etape_id, (c.valeur ->> 'sens')::public.sens_critere, c.valeur ->> 'libelle', c.rang::integer
    from jsonb_array_elements(coalesce(v_etape -> 'criteres', '[]')) with ordinality as c (valeur, rang);
  end loop;
  if (select count(*) from public.etape e where e.demarche_id = v_id) <> 5 then
    raise exception 'etapes_incompletes' using errcode = 'P0001';
  end if;
  return v_slug;
end
$$;

create function public.create_demarche(p jsonb) returns text
language sql security invoker set search_path = ''
as $$ select private.create_demarche(p) $$;
comment on function public.create_demarche(jsonb) is
  'Creates a démarche with its five stages, the signed-in person as porteur, and answers its slug. Shape: {slug, titre, objet, question, territoire, visibilite, etapes: [{nature, niveau, question, livrable, criteres: [{sens, libelle}]}]}. Refuses with: connexion_requise, etapes_incompletes.';
revoke execute on function public.create_demarche(jsonb) from public, anon;
grant execute on function public.create_demarche(jsonb) to authenticated;
grant execute on function private.create_demarche(jsonb) to authenticated;
