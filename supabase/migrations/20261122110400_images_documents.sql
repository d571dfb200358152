-- Images of documents live in the database: they are saved, restored and deleted with the text that shows them.

create type public.type_image as enum ('image/png', 'image/jpeg', 'image/webp', 'image/gif');

create table public.document_image (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references public.document (id) on delete cascade,
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  type public.type_image not null,
  largeur integer not null check (largeur between 1 and 10000),
  hauteur integer not null check (hauteur between 1 and 10000),
  donnees bytea not null check (octet_length(donnees) between 1 and 3145728),
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  foreign key (demarche_id, document_id) references public.document (demarche_id, id) on delete cascade
);
comment on table public.document_image is 'An image shown in a document; 3 MB at most.';
alter table public.document_image alter column donnees set storage external;
create index document_image_document on public.document_image (document_id);
create index document_image_demarche on public.document_image (demarche_id, document_id);
create index document_image_cree_par on public.document_image (cree_par);

alter table public.document_image enable row level security;
revoke all on public.document_image from anon, authenticated;
grant select on public.document_image to anon, authenticated;
grant insert (document_id, demarche_id, type, largeur, hauteur, donnees) on public.document_image to authenticated;

create policy "Images are seen by readers and, published, by all" on public.document_image for select to anon, authenticated
  using (
    private.document_right(document_id, (select auth.uid())) is not null
    or exists (
      select from public.document_version v
      where v.id = private.published_version(document_id) and document_image.id = any (v.images)));
create policy "Writers of a document add images" on public.document_image for insert to authenticated
  with check (private.document_right(document_id, (select auth.uid())) = 'ecriture');
