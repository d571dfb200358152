-- Live documents: what a document is and who may read or write it. Its content is the next migration's.

create type public.genre_document as enum ('texte');
create type public.droit_document as enum ('lecture', 'ecriture');

create table public.document (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  etape_id uuid,
  genre public.genre_document not null default 'texte',
  titre text not null check (length(btrim(titre)) between 1 and 200),
  lecture public.role_demarche not null default 'observateur',
  ecriture public.role_demarche not null default 'contributeur',
  ordre integer not null default 0,
  archive_le timestamptz,
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  foreign key (demarche_id, etape_id) references public.etape (demarche_id, id) on delete cascade,
  unique (demarche_id, id),
  check (lecture <= ecriture and ecriture >= 'contributeur')
);
comment on table public.document is 'A text written together, in a démarche and often in one of its stages.';
comment on column public.document.lecture is 'Narrowest role that reads it while it is written; others read the version that was published.';
comment on column public.document.ecriture is 'Narrowest role that writes in it. An archived document is read only.';
create index document_demarche on public.document (demarche_id, etape_id, ordre);
create index document_cree_par on public.document (cree_par);
-- Whoever puts a list in order changes no document: nobody who edits one is told that it was modified meanwhile.
create trigger document_touch before update on public.document for each row
  when (to_jsonb(new) - 'ordre' is distinct from to_jsonb(old) - 'ordre') execute function private.touch();

create function private.document_right(p_document uuid, p_profil uuid) returns public.droit_document
language sql stable security definer set search_path = ''
as $$
  select case
    when a.profil_id is null and not coalesce(
      m.role >= case d.visibilite when 'brouillon' then 'facilitateur' else 'observateur' end::public.role_demarche, false) then null
    when m.role >= o.ecriture and o.archive_le is null then 'ecriture'
    when m.role >= o.lecture or a.profil_id is not null then 'lecture'
  end::public.droit_document
  from public.document o
  join public.demarche d on d.id = o.demarche_id
  left join public.membre m on m.demarche_id = o.demarche_id and m.profil_id = p_profil and m.retire_le is null
  left join public.administrateur a on a.profil_id = p_profil
  where o.id = p_document
$$;
comment on function private.document_right(uuid, uuid) is
  'What this person may do with the living document today: ecriture, lecture, or null. Only members of a démarche that they may read, and administrators, who read, see it alive.';
grant execute on function private.document_right(uuid, uuid) to anon, authenticated, service_role;

create function public.get_document_pass(p_document uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'droit', private.document_right(p_document, (select auth.uid())),
    'nom', (select p.nom from public.profil p where p.id = (select auth.uid())))
$$;
comment on function public.get_document_pass(uuid) is
  'What the signed-in person may do with the document, and the name that others see beside their cursor: {droit, nom}.';
revoke execute on function public.get_document_pass(uuid) from public, anon;
grant execute on function public.get_document_pass(uuid) to authenticated;

alter table public.document enable row level security;
revoke all on public.document from anon, authenticated;
grant select on public.document to anon, authenticated;
grant insert (demarche_id, etape_id, genre, titre, lecture, ecriture, ordre) on public.document to authenticated;
grant update (etape_id, titre, lecture, ecriture, ordre, archive_le) on public.document to authenticated;
grant delete on public.document to authenticated;

create policy "Porteurs and facilitateurs create documents they read" on public.document for insert to authenticated
  with check (private.role_in(demarche_id) >= greatest('facilitateur', lecture));
create policy "Porteurs and facilitateurs change documents they read" on public.document for update to authenticated
  using (private.role_in(demarche_id) >= greatest('facilitateur', lecture))
  with check (private.role_in(demarche_id) >= greatest('facilitateur', lecture));
create policy "Porteurs delete documents" on public.document for delete to authenticated
  using (private.role_in(demarche_id) = 'porteur');
