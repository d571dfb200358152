-- The charte: how the co-construction will work, in numbered versions that organisations sign.

create table public.charte_version (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  numero integer check (numero >= 1),
  attendu text not null default '' check (length(attendu) <= 6000),
  decision text not null default '' check (length(decision) <= 6000),
  moyens text not null default '' check (length(moyens) <= 6000),
  desaccords text not null default '' check (length(desaccords) <= 6000),
  suites text not null default '' check (length(suites) <= 6000),
  autres text not null default '' check (length(autres) <= 6000),
  changements text not null default '' check (length(changements) <= 500),
  niveaux jsonb,
  cree_le timestamptz not null default now(),
  modifie_le timestamptz not null default now(),
  publiee_le timestamptz,
  publiee_par uuid references public.profil (id) on delete set null,
  unique (demarche_id, numero),
  unique (demarche_id, id),
  check ((publiee_le is null) = (numero is null) and (publiee_le is null) = (niveaux is null))
);
comment on table public.charte_version is
  'A version of the charte of a démarche. Without publiee_le it is the draft, at most one; once published nothing in it changes.';
comment on column public.charte_version.niveaux is 'The level of engagement of each stage on the day of publication: what was promised to those who sign.';
create unique index charte_version_brouillon on public.charte_version (demarche_id) where publiee_le is null;
create index charte_version_publiee_par on public.charte_version (publiee_par);
create trigger charte_version_touch before update on public.charte_version
  for each row when (old.publiee_le is null and new.publiee_le is null) execute function private.touch();

create table public.charte_signature (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null,
  version_id uuid not null,
  organisation_id uuid not null references public.organisation (id) on delete restrict,
  profil_id uuid references public.profil (id) on delete set null,
  signee_le timestamptz not null default now(),
  retiree_le timestamptz,
  retiree_par uuid references public.profil (id) on delete set null,
  foreign key (demarche_id, version_id) references public.charte_version (demarche_id, id) on delete cascade
);
comment on table public.charte_signature is
  'An organisation signed a version of the charte, by the hand of somebody with a mandate that day; a withdrawn signature leaves its trace.';
create unique index charte_signature_une on public.charte_signature (version_id, organisation_id) where retiree_le is null;
create index charte_signature_version on public.charte_signature (demarche_id, version_id);
create index charte_signature_organisation on public.charte_signature (organisation_id);
create index charte_signature_profil on public.charte_signature (profil_id);
create index charte_signature_retiree_par on public.charte_signature (retiree_par);

create function private.publish_charte(p_demarche uuid, p_vu timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v_brouillon public.charte_version;
  v_numero integer;
begin
  if private.role_in(p_demarche) is distinct from 'porteur' then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  -- One at a time: whoever publishes second finds that there is no draft any more.
  perform from public.demarche d where d.id = p_demarche for update;
  select * into v_brouillon from public.charte_version c where c.demarche_id = p_demarche and c.publiee_le is null for update;
  if not found then
    raise exception 'charte_sans_brouillon' using errcode = 'P0001';
  end if;
  if v_brouillon.modifie_le is distinct from p_vu then
    raise exception 'modifie_entre_temps' using errcode = 'P0001';
  end if;
  if btrim(concat(v_brouillon.attendu, v_brouillon.decision, v_brouillon.moyens, v_brouillon.desaccords, v_brouillon.suites,
      v_brouillon.autres)) = '' then
    raise exception 'charte_vide' using errcode = 'P0001';
  end if;
  select coalesce(max(c.numero), 0) + 1 into v_numero from public.charte_version c where c.demarche_id = p_demarche;
  update public.charte_version set numero = v_numero, publiee_le = clock_timestamp(), publiee_par = (select auth.uid()),
    niveaux = (select coalesce(jsonb_object_agg(e.nature, e.niveau), '{}') from public.etape e where e.demarche_id = p_demarche)
    where id = v_brouillon.id;
  perform private.write_journal(p_demarche, 'charte.publiee', v_brouillon.id,
    jsonb_build_object('numero', v_numero, 'changements', nullif(btrim(v_brouillon.changements), '')), true);
  return v_numero;
end
$$;

create function public.publish_charte(p_demarche uuid, p_vu timestamptz) returns integer
language sql security invoker set search_path = ''
as $$ select private.publish_charte(p_demarche, p_vu) $$;
comment on function public.publish_charte(uuid, timestamptz) is
  'Publishes the draft of the charte that the porteur had before their eyes, and answers its number. Refuses with: role_insuffisant, charte_sans_brouillon, modifie_entre_temps, charte_vide.';

create function private.sign_charte(p_version uuid, p_organisation uuid) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  v_demarche uuid;
  v_numero integer;
  v_signature uuid;
begin
  select c.demarche_id, c.numero into v_demarche, v_numero from public.charte_version c
    where c.id = p_version and c.publiee_le is not null;
  if v_demarche is null or private.role_in(v_demarche) is null or not private.can_read_demarche(v_demarche) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  -- A version published meanwhile waits for this signature, or is seen by it.
  perform from public.demarche d where d.id = v_demarche for update;
  if not private.has_mandat(p_organisation, 'porte_parole') then
    raise exception 'mandat_requis' using errcode = 'P0001';
  end if;
  if exists (select from public.charte_version c where c.demarche_id = v_demarche and c.numero > v_numero) then
    raise exception 'charte_remplacee' using errcode = 'P0001';
  end if;
  insert into public.charte_signature (demarche_id, version_id, organisation_id, profil_id)
  values (v_demarche, p_version, p_organisation, (select auth.uid()))
  on conflict (version_id, organisation_id) where retiree_le is null do nothing returning id into v_signature;
  if v_signature is null then
    raise exception 'charte_deja_signee' using errcode = 'P0001';
  end if;
  perform private.write_journal(v_demarche, 'charte.signee', p_version, jsonb_build_object('numero', v_numero,
    'organisation', (select o.nom from public.organisation o where o.id = p_organisation)), true);
  return v_signature;
end
$$;

create function public.sign_charte(p_version uuid, p_organisation uuid) returns uuid
language sql security invoker set search_path = ''
as $$ select private.sign_charte(p_version, p_organisation) $$;
comment on function public.sign_charte(uuid, uuid) is
  'A member signs the newest version of the charte for an organisation that gave them a mandate. Refuses with: role_insuffisant, mandat_requis, charte_remplacee, charte_deja_signee.';

create function private.withdraw_signature(p_signature uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_signature public.charte_signature;
begin
  select * into v_signature from public.charte_signature s where s.id = p_signature for update;
  if not found or not private.has_mandat(v_signature.organisation_id, 'porte_parole') then
    raise exception 'mandat_requis' using errcode = 'P0001';
  end if;
  if v_signature.retiree_le is not null then
    return;
  end if;
  update public.charte_signature set retiree_le = clock_timestamp(), retiree_par = (select auth.uid()) where id = p_signature;
  perform private.write_journal(v_signature.demarche_id, 'charte.signature_retiree', v_signature.version_id, jsonb_build_object(
    'numero', (select c.numero from public.charte_version c where c.id = v_signature.version_id),
    'organisation', (select o.nom from public.organisation o where o.id = v_signature.organisation_id)), true);
end
$$;

create function public.withdraw_signature(p_signature uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_signature(p_signature) $$;
comment on function public.withdraw_signature(uuid) is
  'Takes back the signature of an organisation, for whoever holds its mandate today; done twice it is done once. Refuses with mandat_requis.';

revoke execute on function public.publish_charte(uuid, timestamptz), public.sign_charte(uuid, uuid), public.withdraw_signature(uuid)
  from public, anon;
grant execute on function public.publish_charte(uuid, timestamptz), public.sign_charte(uuid, uuid), public.withdraw_signature(uuid),
  private.publish_charte(uuid, timestamptz), private.sign_charte(uuid, uuid), private.withdraw_signature(uuid) to authenticated;

alter table public.charte_version enable row level security;
alter table public.charte_signature enable row level security;
revoke all on public.charte_version, public.charte_signature from anon, authenticated;
grant select on public.charte_version, public.charte_signature to anon, authenticated;
grant insert (demarche_id, attendu, decision, moyens, desaccords, suites, autres, changements) on public.charte_version to authenticated;
grant update (attendu, decision, moyens, desaccords, suites, autres, changements) on public.charte_version to authenticated;
grant delete on public.charte_version to authenticated;

create policy "Published chartes of a readable démarche are readable" on public.charte_version for select to anon, authenticated
  using (publiee_le is not null and private.can_read_demarche(demarche_id));
create policy "Porteurs and facilitateurs read the draft" on public.charte_version for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs begin a draft" on public.charte_version for insert to authenticated
  with check (publiee_le is null and private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs write the draft" on public.charte_version for update to authenticated
  using (publiee_le is null and private.role_in(demarche_id) >= 'facilitateur')
  with check (publiee_le is null and private.role_in(demarche_id) >= 'facilitateur');
create policy "Porteurs and facilitateurs give up the draft" on public.charte_version for delete to authenticated
  using (publiee_le is null and private.role_in(demarche_id) >= 'facilitateur');
create policy "Signatures of a readable démarche are readable" on public.charte_signature for select to anon, authenticated
  using (private.can_read_demarche(demarche_id));

insert into private.lien_organisation (nom_table, colonne, meme_fait) values
  ('instance_organisation', 'organisation_id', 'a.instance_id = b.instance_id'),
  ('charte_signature', 'organisation_id', 'a.version_id = b.version_id and a.retiree_le is null and b.retiree_le is null');
