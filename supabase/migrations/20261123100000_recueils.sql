-- Recueils: a collection opened in a stage, its questions, and the answers as they were given.

create type public.nature_contribution as enum (
  'constat', 'besoin', 'proposition', 'argument_pour', 'argument_contre', 'question', 'temoignage', 'source', 'reponse');
create type public.provenance as enum ('en_ligne', 'atelier', 'papier', 'courriel', 'import');
create type public.nature_recueil as enum ('questionnaire', 'appel', 'constats', 'temoignages');
create type public.etat_recueil as enum ('brouillon', 'ouvert', 'clos');
create type public.ouverture_recueil as enum ('tous', 'courriel', 'membres', 'colleges');
create type public.moderation_recueil as enum ('avant', 'apres');
create type public.nature_question as enum (
  'courte', 'longue', 'unique', 'multiple', 'echelle', 'nombre', 'commune', 'fichier', 'consentement');
create type public.etat_reponse as enum ('brouillon', 'a_confirmer', 'en_attente', 'publiee', 'rejetee', 'retiree');

create table public.recueil (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  etape_id uuid not null,
  nature public.nature_recueil not null,
  titre text not null check (length(btrim(titre)) between 3 and 160),
  presentation text not null default '' check (length(presentation) <= 4000),
  remerciement text not null default '' check (length(remerciement) <= 2000),
  etat public.etat_recueil not null default 'brouillon',
  ouverture public.ouverture_recueil not null default 'tous',
  moderation public.moderation_recueil not null default 'apres',
  -- Words, not the enum: the embedded API neither reads nor writes lists of an enum as PostgREST does.
  natures text[] not null default '{}'
    check (natures <@ array['constat', 'besoin', 'proposition', 'temoignage', 'source', 'question']),
  college_id uuid,
  debut date,
  fin date,
  limite integer check (limite between 1 and 1000000),
  resultats_publics boolean not null default false,
  integration boolean not null default false,
  code text not null default lower(substr(replace(gen_random_uuid()::text, '-', ''), 1, 8)) unique check (code ~ '^[a-z0-9]{6,20}$'),
  reponses integer not null default 0,
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  foreign key (demarche_id, etape_id) references public.etape (demarche_id, id) on delete cascade,
  foreign key (demarche_id, college_id) references public.college (demarche_id, id) on delete set null (college_id),
  unique (demarche_id, id),
  constraint recueil_dates check (fin is null or debut is null or fin >= debut),
  constraint recueil_siecles check (debut >= '1900-01-01' and debut < '2200-01-01' and fin >= '1900-01-01' and fin < '2200-01-01')
);
comment on table public.recueil is 'A collection in a stage: questions asked to people, contributions received from them.';
comment on column public.recueil.ouverture is 'Who may answer: everybody, everybody with a confirmed address, members, members of some collèges.';
comment on column public.recueil.natures is 'The kinds of contribution that an answer brings, chosen by who answers; empty when it brings none (a questionnaire).';
comment on column public.recueil.college_id is 'The collège of those who answer without being members.';
comment on column public.recueil.reponses is 'How many answers it has; one that is rejected or withdrawn is not counted.';
comment on column public.recueil.limite is 'How many answers it takes at most.';
comment on column public.recueil.integration is 'May other sites show it in their pages.';
comment on column public.recueil.code is 'Its short address: /r/<code>.';
create index recueil_etape on public.recueil (demarche_id, etape_id);
create index recueil_college_public on public.recueil (demarche_id, college_id);
create index recueil_cree_par on public.recueil (cree_par);
create trigger recueil_touch before update on public.recueil for each row
  when (new.reponses = old.reponses) execute function private.touch();

create table public.recueil_college (
  demarche_id uuid not null,
  recueil_id uuid not null,
  college_id uuid not null,
  primary key (recueil_id, college_id),
  foreign key (demarche_id, recueil_id) references public.recueil (demarche_id, id) on delete cascade,
  foreign key (demarche_id, college_id) references public.college (demarche_id, id) on delete cascade
);
comment on table public.recueil_college is 'The collèges that may answer, when not everybody may.';
create index recueil_college_recueil on public.recueil_college (demarche_id, recueil_id);
create index recueil_college_college on public.recueil_college (demarche_id, college_id);

create table public.question (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null,
  recueil_id uuid not null,
  ordre integer not null default 0,
  nature public.nature_question not null,
  libelle text not null default '' check (length(libelle) <= 500),
  aide text not null default '' check (length(aide) <= 1000),
  requise boolean not null default false,
  reglages jsonb not null default '{}' check (jsonb_typeof(reglages) = 'object' and length(reglages::text) <= 20000),
  condition_question uuid,
  condition_valeurs text[] not null default '{}',
  retiree_le timestamptz,
  modifie_le timestamptz not null default now(),
  unique (recueil_id, id),
  foreign key (demarche_id, recueil_id) references public.recueil (demarche_id, id) on delete cascade,
  foreign key (recueil_id, condition_question) references public.question (recueil_id, id) on delete set null (condition_question),
  constraint question_condition check (condition_question <> id)
);
comment on table public.question is
  'A question of a recueil. Its shape by nature is in domain/recueil/question.ts; retiree_le: no longer asked, its answers stay.';
comment on column public.question.condition_question is 'Asked only when that question was answered with one of condition_valeurs.';
create trigger question_touch before update on public.question for each row
  when ((new.libelle, new.aide, new.requise, new.reglages, new.condition_question, new.condition_valeurs)
    is distinct from (old.libelle, old.aide, old.requise, old.reglages, old.condition_question, old.condition_valeurs))
  execute function private.touch();
create index question_recueil on public.question (demarche_id, recueil_id, ordre);
create index question_condition on public.question (recueil_id, condition_question);

create function private.mots_ecrits(p_contenu jsonb) returns tsvector
language sql immutable set search_path = ''
as $$
  -- Beyond 255 letters it is no word that anybody looks for, and an index takes none of 2,047.
  select array_to_tsvector(coalesce(array_agg(left(mot, 255)) filter (where mot <> ''), '{}'))
  from jsonb_each(p_contenu) e
  cross join lateral regexp_split_to_table(private.mots(
    case jsonb_typeof(e.value) when 'string' then e.value #>> '{}' when 'object' then e.value ->> 'autre' end), ' ') mot
$$;
comment on function private.mots_ecrits(jsonb) is 'The words that people wrote in an answer, whatever the question; not what they chose.';
grant execute on function private.mots_ecrits(jsonb) to service_role;

create table public.reponse (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  recueil_id uuid not null,
  profil_id uuid references public.profil (id) on delete set null,
  organisation_id uuid references public.organisation (id) on delete set null,
  saisie_par uuid references public.profil (id) on delete set null,
  college_id uuid,
  provenance public.provenance not null default 'en_ligne',
  etat public.etat_reponse not null default 'brouillon',
  contenu jsonb not null default '{}' check (jsonb_typeof(contenu) = 'object' and octet_length(contenu::text) <= 200000),
  mots tsvector not null generated always as (private.mots_ecrits(contenu)) stored,
  cle text not null check (length(cle) between 8 and 200),
  cree_le timestamptz not null default clock_timestamp(),
  envoyee_le timestamptz,
  modifie_le timestamptz not null default clock_timestamp(),
  foreign key (demarche_id, recueil_id) references public.recueil (demarche_id, id) on delete cascade,
  foreign key (demarche_id, college_id) references public.college (demarche_id, id) on delete set null (college_id),
  unique (demarche_id, id),
  unique (recueil_id, cle)
);
comment on table public.reponse is 'What one person or organisation answered to a recueil: {question id: value}, the shapes of domain/recueil/valeur.ts.';
create index reponse_recueil on public.reponse (demarche_id, recueil_id, envoyee_le);
create index reponse_publiee on public.reponse (recueil_id, envoyee_le desc, id desc) where etat = 'publiee';
create index reponse_profil on public.reponse (profil_id);
create index reponse_organisation on public.reponse (organisation_id);
create index reponse_saisie on public.reponse (saisie_par);
create index reponse_college on public.reponse (demarche_id, college_id);
create trigger reponse_touch before update on public.reponse for each row execute function private.touch();

create table private.reponse_secret (
  reponse_id uuid primary key references public.reponse (id) on delete cascade,
  confirmation bytea unique,
  courriel text not null default '' check (length(courriel) <= 254)
);
comment on table private.reponse_secret is
  'What lets a person without account prove their address (confirmation): SHA-256 of a secret that only they have.';
alter table private.reponse_secret enable row level security;

create function private.today_in(p_demarche uuid) returns date
language sql stable security definer set search_path = ''
as $$ select (now() at time zone d.fuseau::text)::date from public.demarche d where d.id = p_demarche $$;
comment on function private.today_in(uuid) is 'The day it is where the démarche is.';

create function private.is_open(p_recueil uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select r.etat = 'ouvert' and coalesce(r.debut <= j.jour, true) and coalesce(r.fin >= j.jour, true)
    and (r.limite is null or r.reponses < r.limite)
  from public.recueil r cross join lateral (select private.today_in(r.demarche_id) as jour) j where r.id = p_recueil
$$;
comment on function private.is_open(uuid) is 'A recueil takes answers while it is open, between its dates, up to its limit.';

create function private.is_asked(p_recueil uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.can_read_demarche(r.demarche_id) and case r.ouverture
    when 'tous' then true
    when 'courriel' then true
    when 'membres' then private.role_in(r.demarche_id) is not null
    when 'colleges' then exists (
      select from public.membre m join public.recueil_college c on c.recueil_id = r.id and c.college_id = m.college_id
      where m.demarche_id = r.demarche_id and m.profil_id = (select auth.uid()) and m.retire_le is null)
  end
  from public.recueil r where r.id = p_recueil
$$;
comment on function private.is_asked(uuid) is 'True when the recueil asks this person, whether it is open or not.';
grant execute on function private.is_open(uuid), private.is_asked(uuid) to anon, authenticated, service_role;

alter table public.recueil enable row level security;
alter table public.recueil_college enable row level security;
alter table public.question enable row level security;
alter table public.reponse enable row level security;
revoke all on public.recueil, public.recueil_college, public.question, public.reponse from anon, authenticated;
grant select on public.recueil, public.recueil_college, public.question to anon, authenticated;
grant select on public.reponse to authenticated;
grant insert (id, demarche_id, etape_id, nature, titre, presentation, remerciement, ouverture, moderation, natures, college_id,
  debut, fin, limite, resultats_publics, integration) on public.recueil to authenticated;
grant update (etape_id, titre, presentation, remerciement, etat, ouverture, moderation, natures, college_id, debut, fin, limite,
  resultats_publics, integration) on public.recueil to authenticated;
grant delete on public.recueil to authenticated;
grant insert (demarche_id, recueil_id, college_id), delete on public.recueil_college to authenticated;
grant insert (id, demarche_id, recueil_id, ordre, nature, libelle, aide, requise, reglages, condition_question, condition_valeurs),
  update (ordre, libelle, aide, requise, reglages, condition_question, condition_valeurs, retiree_le), delete
  on public.question to authenticated;

create policy "Collections are readable once they were opened" on public.recueil
  for select to anon, authenticated
  using (case when etat = 'brouillon' then private.role_in(demarche_id) >= 'facilitateur' else private.can_read_demarche(demarche_id) end);
create policy "Porteurs and facilitateurs prepare collections" on public.recueil for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs change collections" on public.recueil for update to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur') with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs remove an unanswered collection" on public.recueil for delete to authenticated
  -- reponses is what an answer that was sent meanwhile has changed; those that were rejected since it does not count.
  using (private.role_in(demarche_id) >= 'facilitateur' and reponses = 0 and not exists (
    select from public.reponse r where r.demarche_id = recueil.demarche_id and r.recueil_id = recueil.id
      and r.etat not in ('brouillon', 'a_confirmer')));

create policy "Who may answer is readable" on public.recueil_college for select to anon, authenticated
  using (exists (select from public.recueil r where r.id = recueil_id));
create policy "Porteurs and facilitateurs choose collèges" on public.recueil_college for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs take collèges away" on public.recueil_college for delete to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');

create policy "Questions of a readable collection are readable" on public.question for select to anon, authenticated
  using (exists (select from public.recueil r where r.id = recueil_id));
create policy "Porteurs and facilitateurs ask" on public.question for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs change questions" on public.question for update to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur') with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs remove an unanswered question" on public.question for delete to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur'
    and not exists (select from public.reponse r where r.recueil_id = question.recueil_id and r.contenu ? question.id::text));

create policy "Answers are read by who gave them and by those who facilitate" on public.reponse for select to authenticated
  using (profil_id = (select auth.uid())
    or (etat not in ('brouillon', 'a_confirmer') and private.role_in(demarche_id) >= 'facilitateur'));

insert into private.lien_organisation (nom_table, colonne, meme_fait) values ('reponse', 'organisation_id', 'false');
