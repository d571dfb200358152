-- What those who facilitate do to syntheses. Each gesture is one transaction, is told in the history, and can be undone.

create function private.lock_syntheses(p_syntheses uuid[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v record;
  v_found integer := 0;
begin
  -- In one order, so that two gestures on the same syntheses wait for each other instead of for ever.
  for v in select s.demarche_id, s.vivante from public.synthese s where s.id = any (p_syntheses) order by s.id for update loop
    v_found := v_found + 1;
    if not private.facilitates(v.demarche_id) then
      raise exception 'role_insuffisant' using errcode = 'P0001';
    end if;
    if not v.vivante then
      raise exception 'synthese_close' using errcode = 'P0001';
    end if;
  end loop;
  if v_found < cardinality(p_syntheses) then
    raise exception 'synthese_introuvable' using errcode = 'P0001';
  end if;
end
$$;
comment on function private.lock_syntheses(uuid[]) is
  'Holds these syntheses until the end of the transaction. Refuses with: synthese_introuvable, role_insuffisant, synthese_close (merged or removed).';

create function private.note_geste(p_synthese uuid, p_geste public.geste_synthese, p_autre uuid default null,
  p_avant jsonb default '{}', p_apres jsonb default '{}') returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  v_demarche uuid;
  v_id uuid;
begin
  select s.demarche_id into v_demarche from public.synthese s where s.id = p_synthese;
  perform private.raise_signal(array[v_demarche], 'syntheses');
  insert into public.synthese_geste (demarche_id, synthese_id, geste, autre_id, avant, apres, fait_par)
  values (v_demarche, p_synthese, p_geste, p_autre, p_avant, p_apres, (select auth.uid())) returning id into v_id;
  return v_id;
end
$$;
comment on function private.note_geste(uuid, public.geste_synthese, uuid, jsonb, jsonb) is
  'Writes what was done to a synthesis, tells the open pages, and answers the id of the gesture.';

create function private.gather(p_synthese uuid, p_contributions uuid[], p_geste uuid) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v_nombre integer;
begin
  -- Only what is published, and answers nothing else, is gathered.
  insert into public.synthese_contribution (synthese_id, contribution_id, demarche_id, geste_id)
  select s.id, c.id, s.demarche_id, p_geste
  from public.synthese s join public.contribution c on c.demarche_id = s.demarche_id
  where s.id = p_synthese and c.id = any (p_contributions) and c.etat = 'publiee' and c.parent_id is null
  on conflict do nothing;
  get diagnostics v_nombre = row_count;
  update public.synthese_geste g set nombre = v_nombre where g.id = p_geste;
  return v_nombre;
end
$$;
comment on function private.gather(uuid, uuid[], uuid) is 'Puts published contributions into a synthesis by this gesture, and answers how many were not there yet.';

create function private.create_synthese(p_demarche uuid, p_titre text, p_essentiel text, p_contributions uuid[]) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v_id uuid;
  v_numero integer;
begin
  if not private.facilitates(p_demarche) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  -- Two that begin at once get two numbers.
  perform from public.demarche d where d.id = p_demarche for no key update;
  select coalesce(max(s.numero), 0) + 1 into v_numero from public.synthese s where s.demarche_id = p_demarche;
  insert into public.synthese (demarche_id, numero, titre, essentiel) values (p_demarche, v_numero, p_titre, p_essentiel)
  returning id into v_id;
  perform private.gather(v_id, p_contributions, private.note_geste(v_id, 'creation'));
  return v_numero;
end
$$;

create function private.update_synthese(p_synthese uuid, p_vu timestamptz, p_titre text, p_essentiel text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.synthese;
begin
  perform private.lock_syntheses(array[p_synthese]);
  select * into v from public.synthese s where s.id = p_synthese;
  if v.modifie_le <> p_vu then
    raise exception 'modifie_entre_temps' using errcode = 'P0001';
  end if;
  if (v.titre, v.essentiel) is distinct from (p_titre, p_essentiel) then
    perform private.note_geste(p_synthese, 'redaction', null, jsonb_build_object('titre', v.titre, 'essentiel', v.essentiel),
      jsonb_build_object('titre', p_titre, 'essentiel', p_essentiel));
    update public.synthese s set titre = p_titre, essentiel = p_essentiel where s.id = p_synthese;
  end if;
end
$$;

create function private.add_to_synthese(p_synthese uuid, p_contributions uuid[]) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v_geste uuid;
  v_nombre integer;
begin
  perform private.lock_syntheses(array[p_synthese]);
  v_geste := private.note_geste(p_synthese, 'ajout');
  v_nombre := private.gather(p_synthese, p_contributions, v_geste);
  if v_nombre = 0 then
    delete from public.synthese_geste g where g.id = v_geste;
  end if;
  return v_nombre;
end
$$;

create function private.remove_from_synthese(p_synthese uuid, p_contributions uuid[]) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v_avant jsonb;
  v_geste uuid;
begin
  perform private.lock_syntheses(array[p_synthese]);
  with gone as (
    delete from public.synthese_contribution l where l.synthese_id = p_synthese and l.contribution_id = any (p_contributions)
    returning l.contribution_id, l.geste_id)
  select jsonb_object_agg(g.contribution_id, g.geste_id) into v_avant from gone g;
  if v_avant is null then
    return 0;
  end if;
  v_geste := private.note_geste(p_synthese, 'retrait', null, v_avant);
  update public.synthese_geste g set nombre = (select count(*) from jsonb_object_keys(v_avant)) where g.id = v_geste;
  return (select g.nombre from public.synthese_geste g where g.id = v_geste);
end
$$;

create function private.merge_syntheses(p_synthese uuid, p_cible uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if p_synthese = p_cible or not exists (select from public.synthese a join public.synthese b on b.demarche_id = a.demarche_id
    where a.id = p_synthese and b.id = p_cible)
  then
    raise exception 'synthese_introuvable' using errcode = 'P0001';
  end if;
  perform private.lock_syntheses(array[p_synthese, p_cible]);
  perform private.move_into(p_cible, p_synthese, private.note_geste(p_cible, 'fusion', p_synthese));
  update public.synthese s set fusionnee_dans = p_cible where s.id = p_synthese;
end
$$;

create function private.move_into(p_cible uuid, p_synthese uuid, p_geste uuid) returns void
language sql security definer set search_path = ''
as $$
  -- Whatever its state is by now: what waits or is withdrawn today may show again.
  with put as (
    insert into public.synthese_contribution (synthese_id, contribution_id, demarche_id, geste_id)
    select p_cible, l.contribution_id, l.demarche_id, p_geste from public.synthese_contribution l where l.synthese_id = p_synthese
    on conflict do nothing returning 1)
  update public.synthese_geste g set nombre = (select count(*) from put) where g.id = p_geste
$$;
comment on function private.move_into(uuid, uuid, uuid) is 'Copies every contribution of a synthesis into another one, each once, by this gesture.';

create function private.split_synthese(p_synthese uuid, p_titre text, p_contributions uuid[]) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v_demarche uuid;
  v_nouvelle uuid;
  v_numero integer;
  v_avant jsonb;
  v_geste uuid;
begin
  perform private.lock_syntheses(array[p_synthese]);
  select s.demarche_id into v_demarche from public.synthese s where s.id = p_synthese;
  with gone as (
    delete from public.synthese_contribution l where l.synthese_id = p_synthese and l.contribution_id = any (p_contributions)
    returning l.contribution_id, l.geste_id)
  select jsonb_object_agg(g.contribution_id, g.geste_id) into v_avant from gone g;
  if v_avant is null then
    raise exception 'choix_vide' using errcode = 'P0001';
  end if;
  v_numero := private.create_synthese(v_demarche, p_titre, '', '{}');
  select s.id into v_nouvelle from public.synthese s where s.demarche_id = v_demarche and s.numero = v_numero;
  v_geste := private.note_geste(p_synthese, 'scission', v_nouvelle, v_avant);
  insert into public.synthese_contribution (synthese_id, contribution_id, demarche_id, geste_id)
  select v_nouvelle, k::uuid, v_demarche, v_geste from jsonb_object_keys(v_avant) k;
  update public.synthese_geste g set nombre = (select count(*) from jsonb_object_keys(v_avant)) where g.id = v_geste;
  return v_numero;
end
$$;

create function private.publish_synthese(p_synthese uuid, p_publier boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.synthese;
begin
  perform private.lock_syntheses(array[p_synthese]);
  select * into v from public.synthese s where s.id = p_synthese;
  if (v.publiee_le is not null) = p_publier then
    return;
  end if;
  update public.synthese s set publiee_le = case when p_publier then clock_timestamp() end where s.id = p_synthese;
  perform private.note_geste(p_synthese, case when p_publier then 'publication' else 'depublication' end::public.geste_synthese);
  perform private.write_journal(v.demarche_id, case when p_publier then 'synthese.publiee' else 'synthese.retiree' end,
    p_synthese, jsonb_build_object('titre', v.titre), p_publier);
end
$$;

create function private.remove_synthese(p_synthese uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.lock_syntheses(array[p_synthese]);
  update public.synthese s set supprimee_le = clock_timestamp() where s.id = p_synthese;
  perform private.note_geste(p_synthese, 'suppression');
end
$$;

create function private.undo_geste_synthese(p_geste uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.synthese_geste;
  v public.synthese;
begin
  select * into g from public.synthese_geste o where o.id = p_geste;
  if not found or not private.facilitates(g.demarche_id) then
    raise exception 'synthese_introuvable' using errcode = 'P0001';
  end if;
  -- Both are held before anything is judged.
  perform from public.synthese s where s.id in (g.synthese_id, g.autre_id) order by s.id for update;
  select * into g from public.synthese_geste o where o.id = p_geste for update;
  if g.annule_le is not null then
    return;
  end if;
  select * into v from public.synthese s where s.id = g.synthese_id;
  if g.geste not in ('ajout', 'retrait', 'redaction', 'fusion', 'scission', 'suppression')
    -- What was merged or removed since is brought back first.
    or v.vivante = (g.geste = 'suppression') or v.fusionnee_dans is not null
  then
    raise exception 'geste_depasse' using errcode = 'P0001';
  end if;
  case g.geste
    when 'ajout' then
      delete from public.synthese_contribution l where l.synthese_id = g.synthese_id and l.geste_id = g.id;
    when 'retrait' then
      perform private.put_back(g.synthese_id, g.avant);
    when 'redaction' then
      update public.synthese s set titre = g.avant ->> 'titre', essentiel = g.avant ->> 'essentiel'
      where s.id = g.synthese_id and s.titre = g.apres ->> 'titre' and s.essentiel = g.apres ->> 'essentiel';
      if not found then
        raise exception 'geste_depasse' using errcode = 'P0001', hint = 'Somebody wrote over it since.';
      end if;
    when 'fusion' then
      update public.synthese s set fusionnee_dans = null where s.id = g.autre_id;
      delete from public.synthese_contribution l where l.synthese_id = g.synthese_id and l.geste_id = g.id;
    when 'scission' then
      perform private.undo_split(g);
    when 'suppression' then
      update public.synthese s set supprimee_le = null where s.id = g.synthese_id;
  end case;
  update public.synthese_geste o set annule_le = clock_timestamp(), annule_par = (select auth.uid()) where o.id = g.id;
  perform private.raise_signal(array[g.demarche_id], 'syntheses');
end
$$;

create function private.put_back(p_synthese uuid, p_avant jsonb) returns void
language sql security definer set search_path = ''
as $$
  insert into public.synthese_contribution (synthese_id, contribution_id, demarche_id, geste_id)
  select p_synthese, c.id, c.demarche_id, a.value::uuid
  from jsonb_each_text(p_avant) a join public.contribution c on c.id = a.key::uuid
  on conflict do nothing
$$;
comment on function private.put_back(uuid, jsonb) is 'Puts contributions back where a gesture had taken them from; one that is gone for good stays away.';

create function private.undo_split(g public.synthese_geste) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not (select s.vivante from public.synthese s where s.id = g.autre_id) then
    raise exception 'geste_depasse' using errcode = 'P0001';
  end if;
  -- What was taken out of the new one since stays out.
  perform private.put_back(g.synthese_id, (
    select coalesce(jsonb_object_agg(l.contribution_id, g.avant ->> l.contribution_id::text), '{}')
    from public.synthese_contribution l where l.synthese_id = g.autre_id and l.geste_id = g.id));
  delete from public.synthese_contribution l where l.synthese_id = g.autre_id and l.geste_id = g.id;
  -- It goes away unless it received something of its own.
  if not exists (select from public.synthese_contribution l where l.synthese_id = g.autre_id) then
    perform private.remove_synthese(g.autre_id);
  end if;
end
$$;

create function private.open_texte_synthese(p_synthese uuid) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  v public.synthese;
begin
  perform private.lock_syntheses(array[p_synthese]);
  select * into v from public.synthese s where s.id = p_synthese;
  if v.document_id is null then
    insert into public.document (demarche_id, etape_id, titre, lecture, ecriture)
    values (v.demarche_id, (select e.id from public.etape e where e.demarche_id = v.demarche_id and e.nature = 'debat'), v.titre,
      'facilitateur', 'facilitateur') returning id into v.document_id;
    update public.synthese s set document_id = v.document_id where s.id = p_synthese;
  end if;
  return v.document_id;
end
$$;

create function public.create_synthese(p_demarche uuid, p_titre text, p_essentiel text, p_contributions uuid[]) returns integer
language sql security invoker set search_path = ''
as $$ select private.create_synthese(p_demarche, p_titre, p_essentiel, p_contributions) $$;
comment on function public.create_synthese(uuid, text, text, uuid[]) is
  'Begins a synthesis with these contributions, of which only what is published is taken, and answers its number. Refuses with: role_insuffisant.';

create function public.update_synthese(p_synthese uuid, p_vu timestamptz, p_titre text, p_essentiel text) returns void
language sql security invoker set search_path = ''
as $$ select private.update_synthese(p_synthese, p_vu, p_titre, p_essentiel) $$;
comment on function public.update_synthese(uuid, timestamptz, text, text) is
  'Changes the words of a synthesis as they were seen at p_vu. Refuses with: synthese_introuvable, role_insuffisant, synthese_close, modifie_entre_temps.';

create function public.add_to_synthese(p_synthese uuid, p_contributions uuid[]) returns integer
language sql security invoker set search_path = ''
as $$ select private.add_to_synthese(p_synthese, p_contributions) $$;
comment on function public.add_to_synthese(uuid, uuid[]) is
  'Puts published contributions into a synthesis, and answers how many were not there yet. Refuses with: synthese_introuvable, role_insuffisant, synthese_close.';

create function public.remove_from_synthese(p_synthese uuid, p_contributions uuid[]) returns integer
language sql security invoker set search_path = ''
as $$ select private.remove_from_synthese(p_synthese, p_contributions) $$;
comment on function public.remove_from_synthese(uuid, uuid[]) is
  'Takes contributions out of a synthesis, and answers how many. Refuses with: synthese_introuvable, role_insuffisant, synthese_close.';

create function public.merge_syntheses(p_synthese uuid, p_cible uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.merge_syntheses(p_synthese, p_cible) $$;
comment on function public.merge_syntheses(uuid, uuid) is
  'Puts all that a synthesis gathers into another one, which its address then leads to. Refuses with: synthese_introuvable, role_insuffisant, synthese_close.';

create function public.split_synthese(p_synthese uuid, p_titre text, p_contributions uuid[]) returns integer
language sql security invoker set search_path = ''
as $$ select private.split_synthese(p_synthese, p_titre, p_contributions) $$;
comment on function public.split_synthese(uuid, text, uuid[]) is
  'Moves contributions of a synthesis into a new one, and answers its number. Refuses with: synthese_introuvable, role_insuffisant, synthese_close, choix_vide.';

create function public.publish_synthese(p_synthese uuid, p_publier boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.publish_synthese(p_synthese, p_publier) $$;
comment on function public.publish_synthese(uuid, boolean) is
  'Lets whoever reads the démarche read the synthesis, or no more. Refuses with: synthese_introuvable, role_insuffisant, synthese_close.';

create function public.remove_synthese(p_synthese uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_synthese(p_synthese) $$;
comment on function public.remove_synthese(uuid) is
  'Takes a synthesis away until this is undone. Refuses with: synthese_introuvable, role_insuffisant, synthese_close.';

create function public.undo_geste_synthese(p_geste uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.undo_geste_synthese(p_geste) $$;
comment on function public.undo_geste_synthese(uuid) is
  'Undoes what was done to a synthesis; done twice it is done once. Refuses with: synthese_introuvable, geste_depasse (something later stands in the way).';

create function public.open_texte_synthese(p_synthese uuid) returns uuid
language sql security invoker set search_path = ''
as $$ select private.open_texte_synthese(p_synthese) $$;
comment on function public.open_texte_synthese(uuid) is
  'The document in which the text of a synthesis is written together, made the first time. Refuses with: synthese_introuvable, role_insuffisant, synthese_close.';

revoke execute on function public.create_synthese(uuid, text, text, uuid[]), public.update_synthese(uuid, timestamptz, text, text),
  public.add_to_synthese(uuid, uuid[]), public.remove_from_synthese(uuid, uuid[]), public.merge_syntheses(uuid, uuid),
  public.split_synthese(uuid, text, uuid[]), public.publish_synthese(uuid, boolean), public.remove_synthese(uuid),
  public.undo_geste_synthese(uuid), public.open_texte_synthese(uuid) from public, anon;
grant execute on function public.create_synthese(uuid, text, text, uuid[]), private.create_synthese(uuid, text, text, uuid[]),
  public.update_synthese(uuid, timestamptz, text, text), private.update_synthese(uuid, timestamptz, text, text),
  public.add_to_synthese(uuid, uuid[]), private.add_to_synthese(uuid, uuid[]),
  public.remove_from_synthese(uuid, uuid[]), private.remove_from_synthese(uuid, uuid[]),
  public.merge_syntheses(uuid, uuid), private.merge_syntheses(uuid, uuid),
  public.split_synthese(uuid, text, uuid[]), private.split_synthese(uuid, text, uuid[]),
  public.publish_synthese(uuid, boolean), private.publish_synthese(uuid, boolean),
  public.remove_synthese(uuid), private.remove_synthese(uuid),
  public.undo_geste_synthese(uuid), private.undo_geste_synthese(uuid),
  public.open_texte_synthese(uuid), private.open_texte_synthese(uuid) to authenticated;
