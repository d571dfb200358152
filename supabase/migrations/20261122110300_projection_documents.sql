-- What a document says now, for search, lists and pages without an editor. Written by the collaboration server when writing pauses.

create table public.document_texte (
  document_id uuid primary key references public.document (id) on delete cascade,
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  contenu jsonb not null,
  texte text not null,
  mots integer not null,
  images uuid[] not null default '{}',
  ecrit_le timestamptz not null default now(),
  ecrit_par uuid references public.profil (id) on delete set null,
  foreign key (demarche_id, document_id) references public.document (demarche_id, id) on delete cascade
);
comment on table public.document_texte is 'What a document says now: at most five seconds behind those who write.';
comment on column public.document_texte.contenu is 'The document as ProseMirror JSON (src/lib/documents/texte).';
comment on column public.document_texte.texte is 'Its plain text.';
comment on column public.document_texte.ecrit_par is 'Who wrote last.';
create index document_texte_demarche on public.document_texte (demarche_id, document_id);
create index document_texte_ecrit_par on public.document_texte (ecrit_par);

alter table public.document_texte enable row level security;
revoke all on public.document_texte from anon, authenticated;
grant select on public.document_texte to authenticated;

create policy "What a document says now is readable by its readers" on public.document_texte for select to authenticated
  using (private.document_right(document_id, (select auth.uid())) is not null);
