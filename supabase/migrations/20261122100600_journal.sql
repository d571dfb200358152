-- The journal: who did what, written by triggers, never edited. No personal data in "resume".

create table public.journal (
  id bigint generated always as identity primary key,
  demarche_id uuid references public.demarche (id) on delete cascade,
  acteur_id uuid references public.profil (id) on delete set null,
  action text not null check (action ~ '^[a-z_]+\.[a-z_]+$'),
  objet_id uuid,
  resume jsonb not null default '{}',
  est_public boolean not null default false,
  fait_le timestamptz not null default now()
);
comment on table public.journal is 'Append-only account of who did what in a démarche. est_public: readable by everyone when the démarche is.';
create index journal_demarche on public.journal (demarche_id, id);
create index journal_acteur on public.journal (acteur_id);

create function private.write_journal(
  p_demarche uuid, p_action text, p_objet uuid, p_resume jsonb, p_public boolean) returns void
language sql security definer set search_path = ''
as $$
  insert into public.journal (demarche_id, acteur_id, action, objet_id, resume, est_public)
  values (p_demarche, (select auth.uid()), p_action, p_objet, jsonb_strip_nulls(p_resume), p_public)
$$;
comment on function private.write_journal(uuid, text, uuid, jsonb, boolean) is 'Adds a line to the journal in the name of the signed-in person.';

create function private.journal_demarche() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform private.write_journal(new.id, 'demarche.creee', new.id, '{}', true);
  elsif new.visibilite <> old.visibilite then
    perform private.write_journal(new.id, 'demarche.visibilite', new.id,
      jsonb_build_object('de', old.visibilite, 'vers', new.visibilite), true);
  elsif (new.titre, new.objet, new.question, new.territoire, new.avertissement, new.fuseau)
    is distinct from (old.titre, old.objet, old.question, old.territoire, old.avertissement, old.fuseau) then
    perform private.write_journal(new.id, 'demarche.modifiee', new.id, '{}', true);
  end if;
  return null;
end
$$;
create trigger demarche_journal after insert or update on public.demarche
  for each row execute function private.journal_demarche();

create function private.journal_passage() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.write_journal(new.demarche_id, 'etape.passage', new.etape_id, jsonb_build_object(
    'nature', (select e.nature from public.etape e where e.id = new.etape_id),
    'de', new.de, 'vers', new.vers, 'motif', new.motif), true);
  return null;
end
$$;
create trigger etape_passage_journal after insert on public.etape_passage
  for each row execute function private.journal_passage();

create function private.journal_etape() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if (new.niveau, new.question, new.presentation, new.livrable, new.debut, new.fin)
    is distinct from (old.niveau, old.question, old.presentation, old.livrable, old.debut, old.fin) then
    perform private.write_journal(new.demarche_id, 'etape.modifiee', new.id, jsonb_build_object(
      'nature', new.nature,
      'niveau', case when new.niveau <> old.niveau then jsonb_build_object('de', old.niveau, 'vers', new.niveau) end), true);
  end if;
  return null;
end
$$;
create trigger etape_journal after update on public.etape for each row execute function private.journal_etape();

create function private.journal_membre() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Nobody lets themselves in: who creates a démarche or accepts an invitation is told of by that.
  if new.profil_id = (select auth.uid())
    and (tg_op = 'INSERT' or (new.retire_le is null and (old.retire_le is not null or new.role > old.role))) then
    return null;
  end if;
  if tg_op = 'INSERT' then
    perform private.write_journal(new.demarche_id, 'membre.ajoute', new.profil_id, jsonb_build_object('role', new.role), false);
  elsif old.retire_le is null and new.retire_le is not null then
    perform private.write_journal(new.demarche_id, 'membre.retire', new.profil_id, jsonb_build_object('role', old.role), false);
  elsif old.retire_le is not null and new.retire_le is null then
    perform private.write_journal(new.demarche_id, 'membre.ajoute', new.profil_id, jsonb_build_object('role', new.role), false);
  elsif new.role <> old.role then
    perform private.write_journal(new.demarche_id, 'membre.role', new.profil_id,
      jsonb_build_object('de', old.role, 'vers', new.role), false);
  end if;
  return null;
end
$$;
create trigger membre_journal after insert or update on public.membre
  for each row execute function private.journal_membre();

create function private.journal_mandat() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform private.write_journal(null, 'mandat.accorde', new.organisation_id, jsonb_build_object('role', new.role), false);
  elsif old.revoque_le is null and new.revoque_le is not null then
    perform private.write_journal(null, 'mandat.revoque', new.organisation_id, jsonb_build_object('role', new.role), false);
  end if;
  return null;
end
$$;
create trigger mandat_journal after insert or update on public.mandat
  for each row execute function private.journal_mandat();

create function private.journal_jalon() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_jalon public.jalon := case tg_op when 'DELETE' then old else new end;
begin
  -- A démarche that goes takes its journal with it.
  if not exists (select from public.demarche d where d.id = v_jalon.demarche_id) then
    return null;
  end if;
  if tg_op = 'UPDATE' and (new.nature, new.titre, new.lieu, new.debut, new.fin, new.date_precision, new.heure_debut, new.heure_fin,
      new.lien_visio, new.description, new.etape_id, new.instance_id)
    is not distinct from (old.nature, old.titre, old.lieu, old.debut, old.fin, old.date_precision, old.heure_debut, old.heure_fin,
      old.lien_visio, old.description, old.etape_id, old.instance_id) then
    return null;
  end if;
  perform private.write_journal(v_jalon.demarche_id,
    case tg_op when 'INSERT' then 'jalon.ajoute' when 'UPDATE' then 'jalon.modifie' else 'jalon.retire' end,
    v_jalon.id, jsonb_build_object('titre', v_jalon.titre, 'debut', v_jalon.debut, 'date_precision', v_jalon.date_precision,
      'etape', (select e.nature from public.etape e where e.id = v_jalon.etape_id)), true);
  return null;
end
$$;
create trigger jalon_journal after insert or update or delete on public.jalon
  for each row execute function private.journal_jalon();

create function private.journal_instance() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_instance public.instance := case tg_op when 'DELETE' then old else new end;
begin
  if not exists (select from public.demarche d where d.id = v_instance.demarche_id) then
    return null;
  end if;
  if tg_op = 'UPDATE' and (new.nom, new.role, new.composition) is not distinct from (old.nom, old.role, old.composition) then
    return null;
  end if;
  perform private.write_journal(v_instance.demarche_id,
    case tg_op when 'INSERT' then 'instance.ajoutee' when 'UPDATE' then 'instance.modifiee' else 'instance.retiree' end,
    v_instance.id, jsonb_build_object('nom', v_instance.nom, 'role', v_instance.role), true);
  return null;
end
$$;
create trigger instance_journal after insert or update or delete on public.instance
  for each row execute function private.journal_instance();

create function private.journal_siege() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_siege public.instance_organisation := case tg_op when 'DELETE' then old else new end;
  v_nom text := (select i.nom from public.instance i where i.id = v_siege.instance_id);
begin
  -- A body that goes is one line, not one more for each of its seats.
  if v_nom is null then
    return null;
  end if;
  perform private.write_journal(v_siege.demarche_id,
    case tg_op when 'INSERT' then 'instance.siege_ajoute' else 'instance.siege_retire' end, v_siege.instance_id, jsonb_build_object(
      'nom', v_nom, 'organisation', (select o.nom from public.organisation o where o.id = v_siege.organisation_id)), true);
  return null;
end
$$;
create trigger instance_organisation_journal after insert or delete on public.instance_organisation
  for each row execute function private.journal_siege();

alter table public.journal enable row level security;
revoke all on public.journal from anon, authenticated, service_role;
grant select on public.journal to anon, authenticated, service_role;

create policy "Members read the journal of their démarche" on public.journal for select to authenticated
  using ((select private.is_admin())
    or (private.role_in(demarche_id) is not null and private.can_read_demarche(demarche_id)));
create policy "The public part of a readable démarche's journal is readable" on public.journal for select to anon, authenticated
  using (est_public and private.can_read_demarche(demarche_id));
