-- What acteurs, organisations and the charte tell.

create function private.avis_demande() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform private.notify_membres(new.demarche_id, 'demande_recue', new.id, 'demande:' || new.id, '{}', 'facilitateur');
  elsif new.etat <> old.etat and new.etat = 'acceptee' then
    perform private.notify(new.profil_id, new.demarche_id, 'demande_acceptee', new.id, 'réponse:' || new.id);
  elsif new.etat <> old.etat and new.etat = 'refusee' then
    perform private.notify(new.profil_id, new.demarche_id, 'demande_refusee', new.id, 'réponse:' || new.id,
      jsonb_build_object('motif', new.motif));
  end if;
  return null;
end
$$;
create trigger demande_avis after insert or update of etat on public.demande
  for each row execute function private.avis_demande();

create function private.avis_invitation() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.notify(new.cree_par, new.demarche_id, 'invitation_acceptee', new.id,
    'invitation:' || new.id || ':' || new.usages);
  return null;
end
$$;
create trigger invitation_avis after update of usages on public.invitation
  for each row when (new.usages > old.usages) execute function private.avis_invitation();

create function private.avis_demande_mandat() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_resume jsonb := jsonb_build_object(
    'organisation', (select o.nom from public.organisation o where o.id = new.organisation_id), 'motif', nullif(new.motif, ''));
begin
  if tg_op = 'INSERT' then
    perform private.notify(m.profil_id, null, 'mandat_demande', new.organisation_id, 'demande de mandat:' || new.id, v_resume)
    from public.mandat m
    where m.organisation_id = new.organisation_id
      and private.holds_mandat(m.organisation_id, m.profil_id, 'referent');
  elsif new.etat <> old.etat and new.etat = 'refusee' then
    perform private.notify(new.profil_id, null, 'mandat_refuse', new.organisation_id, 'réponse:' || new.id, v_resume);
  end if;
  return null;
end
$$;
create trigger demande_mandat_avis after insert or update of etat on public.demande_mandat
  for each row execute function private.avis_demande_mandat();

create function private.avis_charte() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.notify_membres(new.demarche_id, 'charte_publiee', new.id, 'charte:' || new.id,
    jsonb_build_object('numero', new.numero));
  return null;
end
$$;
create trigger charte_version_avis after update of publiee_le on public.charte_version
  for each row when (old.publiee_le is null and new.publiee_le is not null) execute function private.avis_charte();
