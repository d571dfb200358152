-- Versions of a document: what it said at one moment, who had written, and which of them everybody may read.

create type public.genre_version as enum ('automatique', 'nommee', 'publiee', 'retablissement');

create table public.document_version (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references public.document (id) on delete cascade,
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  numero integer not null,
  genre public.genre_version not null,
  nom text check (length(btrim(nom)) between 1 and 120),
  contenu jsonb not null,
  mots integer not null,
  images uuid[] not null default '{}',
  cree_par uuid references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  unique (document_id, numero),
  unique (document_id, id),
  foreign key (demarche_id, document_id) references public.document (demarche_id, id) on delete cascade
);
comment on table public.document_version is 'What a document said at one moment. Kept by the collaboration server; automatic ones grow rarer with age.';
comment on column public.document_version.contenu is 'The document as ProseMirror JSON (src/lib/documents/texte).';
comment on column public.document_version.cree_par is 'Who asked for it; null for an automatic one.';
comment on column public.document_version.images is 'Images that it shows.';
create index document_version_demarche on public.document_version (demarche_id, document_id);
create index document_version_cree_par on public.document_version (cree_par);

create table public.document_version_auteur (
  version_id uuid not null references public.document_version (id) on delete cascade,
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  profil_id uuid not null references public.profil (id) on delete cascade,
  signes integer not null,
  primary key (version_id, profil_id)
);
comment on table public.document_version_auteur is 'Who wrote since the version before.';
comment on column public.document_version_auteur.signes is 'Characters that they added since the version before; 0 when they only removed.';
create index document_version_auteur_profil on public.document_version_auteur (profil_id);
create index document_version_auteur_demarche on public.document_version_auteur (demarche_id);

create function private.keep_version_true() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.nom is not null and old.genre = 'automatique' then
    new.genre := 'nommee';
  end if;
  return new;
end
$$;
comment on function private.keep_version_true() is 'An automatic version that was given a name is kept like one that was asked for.';
create trigger document_version_keep_true before update on public.document_version
  for each row execute function private.keep_version_true();

alter table public.document add column publie_version_id uuid;
alter table public.document add column publie_le timestamptz;
-- Both tables were born just now: nobody waits for the check.
-- squawk-ignore constraint-missing-not-valid, adding-foreign-key-constraint
alter table public.document add constraint document_publie_version
  foreign key (id, publie_version_id) references public.document_version (document_id, id);
comment on column public.document.publie_version_id is 'The version that whoever reads the démarche may read; null: none yet, or withdrawn.';
comment on column public.document.publie_le is 'When that version was published.';
grant update (publie_version_id) on public.document to authenticated;

create function private.keep_document_true() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.archive_le is not null and old.archive_le is null then
    new.archive_le := now();
  end if;
  if new.publie_version_id is distinct from old.publie_version_id then
    new.publie_le := case when new.publie_version_id is not null then now() end;
  end if;
  return new;
end
$$;
comment on function private.keep_document_true() is 'Archiving and publishing bear the time they happen.';
create trigger document_keep_true before update on public.document for each row execute function private.keep_document_true();

create function private.journal_document() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform private.write_journal(new.demarche_id, 'document.cree', new.id, '{}', false);
  elsif tg_op = 'DELETE' then
    if exists (select from public.demarche d where d.id = old.demarche_id) then
      perform private.write_journal(old.demarche_id, 'document.supprime', old.id, '{}', false);
    end if;
  elsif new.publie_version_id is distinct from old.publie_version_id then
    perform private.write_journal(new.demarche_id,
      case when new.publie_version_id is null then 'document.retire' else 'document.publie' end,
      new.id, jsonb_build_object('titre', new.titre), true);
  elsif new.archive_le is distinct from old.archive_le then
    perform private.write_journal(new.demarche_id,
      case when new.archive_le is null then 'document.remis' else 'document.archive' end, new.id, '{}', false);
  end if;
  return null;
end
$$;
comment on function private.journal_document() is 'Only what was published is told by its title: the journal is read by more people than a document.';
create trigger document_journal after insert or update or delete on public.document
  for each row execute function private.journal_document();

create function private.published_version(p_document uuid) returns uuid
language sql stable security definer set search_path = ''
as $$
  select o.publie_version_id from public.document o
  where o.id = p_document and o.archive_le is null and private.can_read_demarche(o.demarche_id)
$$;
comment on function private.published_version(uuid) is
  'The published version of the document, for whoever reads its démarche; null when there is none, or the document is archived.';
grant execute on function private.published_version(uuid) to anon, authenticated, service_role;

create policy "Documents are seen by readers and, published, by all" on public.document for select to anon, authenticated
  using (
    private.document_right(id, (select auth.uid())) is not null
    or (publie_version_id is not null and private.published_version(id) is not null)
    -- A document is not in its own snapshot yet when its creation answers it.
    or private.role_in(demarche_id) >= greatest('facilitateur', lecture));

alter table public.document_version enable row level security;
revoke all on public.document_version from anon, authenticated;
grant select on public.document_version to anon, authenticated;
grant update (nom) on public.document_version to authenticated;

create policy "Versions are seen by readers and, published, by all" on public.document_version for select to anon, authenticated
  using (
    private.document_right(document_id, (select auth.uid())) is not null
    or id = private.published_version(document_id));
create policy "Porteurs and facilitateurs rename versions they read" on public.document_version for update to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur' and private.document_right(document_id, (select auth.uid())) is not null)
  with check (private.role_in(demarche_id) >= 'facilitateur');

alter table public.document_version_auteur enable row level security;
revoke all on public.document_version_auteur from anon, authenticated;
grant select on public.document_version_auteur to authenticated;

create policy "Readers of the document see who wrote" on public.document_version_auteur for select to authenticated
  using (exists (
    select from public.document_version v
    where v.id = version_id and private.document_right(v.document_id, (select auth.uid())) is not null));
