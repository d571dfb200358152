-- What happens, and who is told of it.

create function private.avis_passage() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.notify_membres(new.demarche_id, 'etape_passage', new.etape_id, 'passage:' || new.id, jsonb_build_object(
    'nature', (select e.nature from public.etape e where e.id = new.etape_id), 'vers', new.vers));
  return null;
end
$$;
create trigger etape_passage_avis after insert on public.etape_passage
  for each row execute function private.avis_passage();

create function private.avis_membre() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if old.retire_le is null and new.retire_le is not null then
    -- The démarche may be closed to them from now on: only its title is kept, which they knew.
    perform private.notify(new.profil_id, null, 'membre_retire', null, 'retrait:' || new.demarche_id || ':' || new.retire_le,
      jsonb_build_object('titre', (select d.titre from public.demarche d where d.id = new.demarche_id)));
  elsif new.role <> old.role and old.retire_le is null and new.retire_le is null then
    perform private.notify(new.profil_id, new.demarche_id, 'role_change', null,
      'role:' || new.demarche_id || ':' || clock_timestamp(), jsonb_build_object('de', old.role, 'vers', new.role));
  end if;
  return null;
end
$$;
create trigger membre_avis after update on public.membre for each row execute function private.avis_membre();

create function private.avis_mandat() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_resume jsonb := jsonb_build_object('role', new.role,
    'organisation', (select o.nom from public.organisation o where o.id = new.organisation_id));
begin
  if tg_op = 'INSERT' then
    perform private.notify(new.profil_id, null, 'mandat_accorde', new.organisation_id, 'mandat:' || new.id, v_resume);
  elsif old.revoque_le is null and new.revoque_le is not null then
    perform private.notify(new.profil_id, null, 'mandat_revoque', new.organisation_id, 'fin de mandat:' || new.id, v_resume);
  end if;
  return null;
end
$$;
create trigger mandat_avis after insert or update on public.mandat for each row execute function private.avis_mandat();

create function private.avis_document() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.notify_membres(new.demarche_id, 'document_publie', new.id, 'publication:' || new.publie_version_id,
    jsonb_build_object('titre', new.titre));
  return null;
end
$$;
create trigger document_avis after update on public.document for each row
  when (new.publie_version_id is not null and new.publie_version_id is distinct from old.publie_version_id)
  execute function private.avis_document();

create function private.avis_jalon() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_jalon public.jalon := case tg_op when 'DELETE' then old else new end;
begin
  -- Dates of the past are memory, and a publication or a deadline is nothing to come to.
  if v_jalon.debut < current_date or v_jalon.nature in ('publication', 'echeance') then
    return null;
  end if;
  if tg_op = 'UPDATE' and (new.debut, new.fin, new.date_precision, new.heure_debut, new.heure_fin, new.lieu)
    is not distinct from (old.debut, old.fin, old.date_precision, old.heure_debut, old.heure_fin, old.lieu)
  then
    return null;
  end if;
  -- With its démarche goes everything that was to be told.
  if tg_op = 'DELETE' and not exists (select from public.demarche d where d.id = old.demarche_id) then
    return null;
  end if;
  perform private.notify_membres(v_jalon.demarche_id,
    case tg_op when 'INSERT' then 'rencontre_ajoutee' when 'UPDATE' then 'rencontre_deplacee' else 'rencontre_annulee' end::public.genre_avis,
    v_jalon.id, 'rencontre:' || v_jalon.id || ':' || clock_timestamp(), jsonb_build_object(
      'titre', v_jalon.titre, 'debut', v_jalon.debut, 'fin', v_jalon.fin, 'precision', v_jalon.date_precision,
      'heure', to_char(v_jalon.heure_debut, 'HH24:MI'), 'heure_fin', to_char(v_jalon.heure_fin, 'HH24:MI'),
      'fuseau', (select d.fuseau from public.demarche d where d.id = v_jalon.demarche_id and v_jalon.heure_debut is not null),
      'lieu', nullif(v_jalon.lieu, '')));
  return null;
end
$$;
create trigger jalon_avis after insert or update or delete on public.jalon
  for each row execute function private.avis_jalon();
