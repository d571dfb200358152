-- The five stages: what each asks, its level of engagement, its checklist, and every passage from one state to another.

create table public.etape (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  nature public.nature_etape not null,
  etat public.etat_etape not null default 'prevue',
  niveau public.niveau_engagement not null,
  question text not null default '' check (length(question) <= 500),
  presentation text not null default '' check (length(presentation) <= 4000),
  livrable text not null default '' check (length(livrable) <= 500),
  debut date,
  fin date,
  modifie_le timestamptz not null default now(),
  unique (demarche_id, nature),
  unique (demarche_id, id),
  constraint etape_dates check (fin is null or debut is null or fin >= debut),
  constraint etape_siecles check (debut >= '1900-01-01' and debut < '2200-01-01' and fin >= '1900-01-01' and fin < '2200-01-01')
);
comment on table public.etape is 'One of the five stages of a démarche; stages may overlap and be reopened.';

create table public.critere (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null,
  etape_id uuid not null,
  sens public.sens_critere not null,
  libelle text not null check (length(btrim(libelle)) between 3 and 300),
  rempli boolean not null default false,
  ordre integer not null default 0,
  foreign key (demarche_id, etape_id) references public.etape (demarche_id, id) on delete cascade
);
comment on table public.critere is 'A line of the entry or exit checklist of a stage.';
create index critere_etape on public.critere (etape_id, sens, ordre);

create table public.etape_passage (
  id bigint generated always as identity primary key,
  demarche_id uuid not null,
  etape_id uuid not null,
  de public.etat_etape not null,
  vers public.etat_etape not null,
  motif text check (length(motif) <= 2000),
  criteres_manquants text[] not null default '{}',
  auteur_id uuid references public.profil (id) on delete set null,
  fait_le timestamptz not null default now(),
  foreign key (demarche_id, etape_id) references public.etape (demarche_id, id) on delete cascade
);
comment on table public.etape_passage is 'Every opening, closing and reopening of a stage: who, when, why, and which criteria were missing. Written by change_etape_etat only.';
create index etape_passage_etape on public.etape_passage (etape_id, fait_le);
create index etape_passage_auteur on public.etape_passage (auteur_id);

create table private.transition_etape (
  de public.etat_etape not null,
  vers public.etat_etape not null,
  qui public.role_demarche not null,
  criteres public.sens_critere,
  motif_requis boolean not null,
  primary key (de, vers)
);
comment on table private.transition_etape is
  'Life cycle of a stage as data: qui = narrowest role that makes the passage; criteres = checklist that must be complete, or else a written reason; motif_requis = a reason is always due. domain/etape/cycle-de-vie.ts holds the same rows and a test compares them.';
insert into private.transition_etape (de, vers, qui, criteres, motif_requis) values
  ('prevue', 'ouverte', 'facilitateur', 'entree', false),
  ('ouverte', 'close', 'facilitateur', 'sortie', false),
  ('close', 'rouverte', 'facilitateur', null, true),
  ('rouverte', 'close', 'facilitateur', 'sortie', false);

create trigger etape_touch before update on public.etape for each row execute function private.touch();

create function private.change_etape_etat(p_etape uuid, p_vers public.etat_etape, p_motif text) returns public.etat_etape
language plpgsql security definer set search_path = ''
as $$
declare
  v_etape public.etape;
  v_regle private.transition_etape;
  v_manquants text[];
  v_motif text := nullif(btrim(p_motif), '');
begin
  -- The lock makes two people who press the same button at once pass one after the other.
  select * into v_etape from public.etape e where e.id = p_etape for update;
  if not found or not private.can_read_demarche(v_etape.demarche_id) then
    raise exception 'etape_introuvable' using errcode = 'P0001';
  end if;
  select * into v_regle from private.transition_etape t where t.de = v_etape.etat and t.vers = p_vers;
  -- Who may pass at all is told first: the others learn nothing of the state.
  if coalesce(private.role_in(v_etape.demarche_id) < coalesce(v_regle.qui,
      (select min(t.qui) from private.transition_etape t)), true) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if v_etape.etat = p_vers then
    raise exception 'etape_deja_dans_cet_etat' using errcode = 'P0001';
  end if;
  if v_regle.vers is null then
    raise exception 'passage_impossible' using errcode = 'P0001';
  end if;
  select coalesce(array_agg(c.libelle order by c.ordre, c.libelle), '{}') into v_manquants
    from public.critere c where c.etape_id = p_etape and c.sens = v_regle.criteres and not c.rempli;
  if v_motif is null and (v_regle.motif_requis or cardinality(v_manquants) > 0) then
    raise exception 'motif_manquant' using errcode = 'P0001', detail = array_to_string(v_manquants, ' ; ');
  end if;
  update public.etape set etat = p_vers where id = p_etape;
  insert into public.etape_passage (demarche_id, etape_id, de, vers, motif, criteres_manquants, auteur_id)
  values (v_etape.demarche_id, p_etape, v_etape.etat, p_vers, v_motif, v_manquants, (select auth.uid()));
  return p_vers;
end
$$;

create function public.change_etape_etat(p_etape uuid, p_vers public.etat_etape, p_motif text default null)
returns public.etat_etape language sql security invoker set search_path = ''
as $$ select private.change_etape_etat(p_etape, p_vers, p_motif) $$;
comment on function public.change_etape_etat(uuid, public.etat_etape, text) is
  'Opens, closes or reopens a stage for a porteur or facilitateur. Refuses with: etape_introuvable, role_insuffisant, etape_deja_dans_cet_etat, passage_impossible, motif_manquant.';
revoke execute on function public.change_etape_etat(uuid, public.etat_etape, text) from public, anon;
grant execute on function public.change_etape_etat(uuid, public.etat_etape, text) to authenticated;
grant execute on function private.change_etape_etat(uuid, public.etat_etape, text) to authenticated;

alter table public.etape enable row level security;
alter table public.critere enable row level security;
alter table public.etape_passage enable row level security;
alter table private.transition_etape enable row level security;

revoke all on public.etape, public.critere, public.etape_passage from anon, authenticated;
grant select on public.etape, public.critere, public.etape_passage to anon, authenticated;
grant update (niveau, question, presentation, livrable, debut, fin) on public.etape to authenticated;
grant insert (demarche_id, etape_id, sens, libelle, rempli, ordre) on public.critere to authenticated;
grant update (libelle, rempli, ordre) on public.critere to authenticated;
grant delete on public.critere to authenticated;

create policy "Stages of a readable démarche are readable" on public.etape for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs and facilitateurs describe a stage" on public.etape for update to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur') with check (private.role_in(demarche_id) >= 'facilitateur');

create policy "Checklists of a readable démarche are readable" on public.critere for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
create policy "Porteurs and facilitateurs add criteria" on public.critere for insert to authenticated
  with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs tick criteria" on public.critere for update to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur') with check (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs remove criteria" on public.critere for delete to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');

create policy "Passages of a readable démarche are readable" on public.etape_passage for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));
