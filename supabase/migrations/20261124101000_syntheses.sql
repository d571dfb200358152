-- Syntheses: contributions gathered many-to-many under what they say together, and each gesture that made it so.

create type public.geste_synthese as enum ('creation', 'ajout', 'retrait', 'redaction', 'fusion', 'scission', 'publication',
  'depublication', 'suppression');

create table public.synthese (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  numero integer not null check (numero > 0),
  titre text not null check (length(btrim(titre)) between 1 and 200),
  essentiel text not null default '' check (length(essentiel) <= 2000),
  document_id uuid,
  publiee_le timestamptz,
  fusionnee_dans uuid,
  supprimee_le timestamptz,
  vivante boolean not null generated always as (fusionnee_dans is null and supprimee_le is null) stored,
  cree_le timestamptz not null default clock_timestamp(),
  modifie_le timestamptz not null default clock_timestamp(),
  foreign key (demarche_id, document_id) references public.document (demarche_id, id) on delete set null (document_id),
  unique (demarche_id, id),
  unique (demarche_id, numero),
  foreign key (demarche_id, fusionnee_dans) references public.synthese (demarche_id, id) on delete set null (fusionnee_dans)
);
comment on table public.synthese is 'What several contributions say together. One that was merged or removed keeps its row, so that this can be undone and its address leads on.';
comment on column public.synthese.numero is 'Its place in the addresses of its démarche: given once.';
comment on column public.synthese.essentiel is 'What it says, in a few sentences of plain text.';
comment on column public.synthese.document_id is 'Its text, written together; null until somebody begins one.';
comment on column public.synthese.publiee_le is 'Null: only those who facilitate read it.';
comment on column public.synthese.fusionnee_dans is 'The synthesis that took it in; its own contributions stay written beside it.';
create unique index synthese_document on public.synthese (demarche_id, document_id);
create index synthese_fusion on public.synthese (demarche_id, fusionnee_dans);
create trigger synthese_touch before update on public.synthese for each row
  when ((old.titre, old.essentiel) is distinct from (new.titre, new.essentiel)) execute function private.touch();

create table public.synthese_geste (
  id uuid primary key default gen_random_uuid(),
  rang bigint generated always as identity unique,
  demarche_id uuid not null,
  synthese_id uuid not null,
  geste public.geste_synthese not null,
  autre_id uuid,
  nombre integer not null default 0,
  avant jsonb not null default '{}',
  apres jsonb not null default '{}',
  fait_par uuid references public.profil (id) on delete set null,
  fait_le timestamptz not null default clock_timestamp(),
  annule_par uuid references public.profil (id) on delete set null,
  annule_le timestamptz,
  foreign key (demarche_id, synthese_id) references public.synthese (demarche_id, id) on delete cascade,
  foreign key (demarche_id, autre_id) references public.synthese (demarche_id, id) on delete set null (autre_id)
);
comment on table public.synthese_geste is 'What was done to a synthesis, by whom, with what it takes to undo it.';
comment on column public.synthese_geste.autre_id is 'The one that was merged into it, or that was split off from it.';
comment on column public.synthese_geste.nombre is 'How many contributions it concerned.';
comment on column public.synthese_geste.avant is
  'What undoing puts back: the words that were replaced, or {contribution: the gesture that had put it there}. Never the words of a contribution.';
create index synthese_geste_synthese on public.synthese_geste (demarche_id, synthese_id, rang);
create index synthese_geste_autre on public.synthese_geste (demarche_id, autre_id);
create index synthese_geste_fait_par on public.synthese_geste (fait_par);
create index synthese_geste_annule_par on public.synthese_geste (annule_par);

create table public.synthese_contribution (
  synthese_id uuid not null,
  contribution_id uuid not null,
  demarche_id uuid not null,
  geste_id uuid not null references public.synthese_geste (id) on delete cascade,
  primary key (synthese_id, contribution_id),
  foreign key (demarche_id, synthese_id) references public.synthese (demarche_id, id) on delete cascade,
  foreign key (demarche_id, contribution_id) references public.contribution (demarche_id, id) on delete cascade
);
comment on table public.synthese_contribution is 'A contribution is in a synthesis, and by which gesture it came.';
create index synthese_contribution_synthese on public.synthese_contribution (demarche_id, synthese_id);
create index synthese_contribution_contribution on public.synthese_contribution (demarche_id, contribution_id);
create index synthese_contribution_geste on public.synthese_contribution (geste_id);

create function private.facilitates(p_demarche uuid) returns boolean
language sql stable set search_path = ''
as $$ select coalesce(private.role_in(p_demarche) >= 'facilitateur', false) $$;
comment on function private.facilitates(uuid) is 'True for those who facilitate or carry the démarche.';
grant execute on function private.facilitates(uuid) to anon, authenticated, service_role;

create function private.reads_synthese(p_demarche uuid, p_publiee timestamptz, p_supprimee timestamptz) returns boolean
language sql stable set search_path = ''
as $$
  select private.facilitates(p_demarche)
    or p_publiee is not null and p_supprimee is null and private.can_read_demarche(p_demarche)
$$;
comment on function private.reads_synthese(uuid, timestamptz, timestamptz) is
  'Published: who reads the démarche. In preparation or removed: those who facilitate.';
grant execute on function private.reads_synthese(uuid, timestamptz, timestamptz) to anon, authenticated, service_role;

alter table public.synthese enable row level security;
alter table public.synthese_geste enable row level security;
alter table public.synthese_contribution enable row level security;
revoke all on public.synthese, public.synthese_geste, public.synthese_contribution from anon, authenticated;
grant select on public.synthese, public.synthese_contribution to anon, authenticated;
grant select on public.synthese_geste to authenticated;

create policy "All read what is published, those who facilitate the rest" on public.synthese
  for select to anon, authenticated using (private.reads_synthese(demarche_id, publiee_le, supprimee_le));
create policy "Those who facilitate read what was done, all what they did" on public.synthese_geste for select to authenticated
  using (private.facilitates(demarche_id) or fait_par = (select auth.uid()));
create policy "Who reads both reads what a synthesis gathers" on public.synthese_contribution for select to anon, authenticated
  using (exists (select from public.synthese s where s.id = synthese_id)
    and exists (select from public.contribution c where c.id = contribution_id));
