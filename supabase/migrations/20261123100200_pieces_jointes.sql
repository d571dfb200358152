-- Writing a contribution: drafts kept as they are typed, what may still change once deposited, attachments, numbers by theme.

create function private.may_change_contribution(p_etat public.etat_contribution, p_etape uuid, p_recueil uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select p_etat = 'brouillon' or (p_etat in ('publiee', 'en_attente') and private.accepts_contributions(p_etape)
    and (p_recueil is null or exists (
      select from public.recueil r
      where r.id = p_recueil and r.etat = 'ouvert' and coalesce(r.fin >= private.today_in(r.demarche_id), true))))
$$;
comment on function private.may_change_contribution(public.etat_contribution, uuid, uuid) is
  'A draft always; what was deposited, until its stage or the collection it came through closes.';
grant execute on function private.may_change_contribution(public.etat_contribution, uuid, uuid) to authenticated, service_role;

alter policy "Authors change what they wrote while the stage is open" on public.contribution
  using (profil_id = (select auth.uid()) and private.may_change_contribution(etat, etape_id, recueil_id))
  with check (profil_id = (select auth.uid()) and private.may_speak_for(organisation_id));

grant update (etape_id, parent_id) on public.contribution to authenticated;

-- With the rights of who writes: the triggers of a merge of organisations, or of moderation, are not stopped.
create function private.keep_contribution_in_place() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated' then
    raise exception 'contribution_deposee' using errcode = 'P0001';
  end if;
  return new;
end
$$;
comment on function private.keep_contribution_in_place() is
  'Once deposited, a contribution stays in its stage, under what it answers, in the voice that it was given.';
create trigger contribution_keep_in_place before update on public.contribution for each row
  when (old.etat <> 'brouillon'
    and (new.etape_id, new.parent_id, new.organisation_id) is distinct from (old.etape_id, old.parent_id, old.organisation_id))
  execute function private.keep_contribution_in_place();

-- The table was born just now: nobody waits.
alter table public.contribution add column page uuid;
comment on column public.contribution.page is
  'The page that wrote the draft last: what it sends again, after a lost answer, is no change by somebody else.';
grant select (page), insert (page), update (page) on public.contribution to authenticated;

create function private.write_brouillon(p_demarche uuid, p_cle text, p jsonb) returns uuid
language plpgsql security invoker set search_path = ''
as $$
declare
  v record;
  v_themes uuid[] := array(select jsonb_array_elements_text(coalesce(p -> 'themes', '[]'))::uuid);
  v_page uuid := p ->> 'page';
begin
  insert into public.contribution (demarche_id, etape_id, parent_id, nature, titre, texte, organisation_id, signature,
    lieu_nature, lieu_code, lieu_nom, lieu_departement, lieu_dans, cle, page)
  values (p_demarche, (p ->> 'etape_id')::uuid, (p ->> 'parent_id')::uuid, (p ->> 'nature')::public.nature_contribution,
    p ->> 'titre', p ->> 'texte', (p ->> 'organisation_id')::uuid, p ->> 'signature',
    (p ->> 'lieu_nature')::public.nature_territoire, p ->> 'lieu_code', coalesce(p ->> 'lieu_nom', ''),
    coalesce(p ->> 'lieu_departement', ''), coalesce(p ->> 'lieu_dans', ''), p_cle, v_page)
  on conflict (demarche_id, cle) do nothing;
  select c.id, c.etat, c.page into v from public.contribution c
  where c.demarche_id = p_demarche and c.cle = p_cle and private.wrote(c.id);
  if not found then
    raise exception 'contribution_introuvable' using errcode = 'P0001';
  end if;
  -- A page that stayed open does not write over what was deposited from another one.
  if v.etat <> 'brouillon' then
    if v.page is distinct from v_page then
      raise exception 'brouillon_depose' using errcode = 'P0001';
    end if;
    return v.id;
  end if;
  update public.contribution c set page = v_page, etape_id = (p ->> 'etape_id')::uuid,
    nature = (p ->> 'nature')::public.nature_contribution, titre = p ->> 'titre', texte = p ->> 'texte',
    organisation_id = (p ->> 'organisation_id')::uuid, signature = p ->> 'signature',
    lieu_nature = (p ->> 'lieu_nature')::public.nature_territoire, lieu_code = p ->> 'lieu_code',
    lieu_nom = coalesce(p ->> 'lieu_nom', ''), lieu_departement = coalesce(p ->> 'lieu_departement', ''),
    lieu_dans = coalesce(p ->> 'lieu_dans', '')
  where c.id = v.id and (c.page is not distinct from v_page or c.modifie_le = (p ->> 'vu')::timestamptz);
  if not found then
    raise exception 'modifie_entre_temps' using errcode = 'P0001';
  end if;
  perform private.choose_themes(p_demarche, v.id, v_themes);
  return v.id;
end
$$;

create function private.choose_themes(p_demarche uuid, p_contribution uuid, p_themes uuid[]) returns void
language plpgsql security invoker set search_path = ''
as $$
begin
  delete from public.contribution_theme t where t.contribution_id = p_contribution and t.theme_id <> all (p_themes);
  -- A theme that was removed meanwhile is left out.
  insert into public.contribution_theme (demarche_id, contribution_id, theme_id)
  select p_demarche, p_contribution, t.id from public.theme t
  where t.demarche_id = p_demarche and t.id = any (p_themes)
    and not exists (select from public.contribution_theme d where d.contribution_id = p_contribution and d.theme_id = t.id);
end
$$;

create function public.write_brouillon(p_demarche uuid, p_cle text, p jsonb) returns uuid
language sql security invoker set search_path = ''
as $$ select private.write_brouillon(p_demarche, p_cle, p) $$;
comment on function public.write_brouillon(uuid, text, jsonb) is
  'Keeps a draft and its themes under the key that its page gave it, and answers its id. `page` names the page that writes, `vu` is the modifie_le that it read: what another page wrote or deposited meanwhile stays as it is. Refuses with: contribution_introuvable, trop_imbrique, modifie_entre_temps, brouillon_depose.';

create function private.update_contribution(p_contribution uuid, p_vu timestamptz, p jsonb) returns void
language plpgsql security invoker set search_path = ''
as $$
declare
  v record;
begin
  select c.id, c.demarche_id, c.etape_id, c.parent_id, c.recueil_id, c.etat into v
  from public.contribution c where c.id = p_contribution and private.wrote(c.id);
  if not found then
    raise exception 'contribution_introuvable' using errcode = 'P0001';
  end if;
  if not private.may_change_contribution(v.etat, v.etape_id, v.recueil_id) then
    raise exception 'contribution_close' using errcode = 'P0001';
  end if;
  update public.contribution c set nature = (p ->> 'nature')::public.nature_contribution, titre = p ->> 'titre',
    texte = p ->> 'texte', signature = p ->> 'signature', lieu_nature = (p ->> 'lieu_nature')::public.nature_territoire,
    lieu_code = p ->> 'lieu_code', lieu_nom = coalesce(p ->> 'lieu_nom', ''),
    lieu_departement = coalesce(p ->> 'lieu_departement', ''),
    lieu_dans = coalesce(p ->> 'lieu_dans', '')
  where c.id = p_contribution and c.modifie_le = p_vu;
  if not found then
    raise exception 'modifie_entre_temps' using errcode = 'P0001';
  end if;
  if v.parent_id is null then
    perform private.choose_themes(v.demarche_id, v.id, array(select jsonb_array_elements_text(p -> 'themes')::uuid));
  end if;
end
$$;

create function public.update_contribution(p_contribution uuid, p_vu timestamptz, p jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.update_contribution(p_contribution, p_vu, p) $$;
comment on function public.update_contribution(uuid, timestamptz, jsonb) is
  'Its author changes what was deposited, as they saw it at p_vu. Refuses with: contribution_introuvable, contribution_close, modifie_entre_temps.';

revoke execute on function public.write_brouillon(uuid, text, jsonb), public.update_contribution(uuid, timestamptz, jsonb)
  from public, anon;
grant execute on function public.write_brouillon(uuid, text, jsonb), private.write_brouillon(uuid, text, jsonb),
  public.update_contribution(uuid, timestamptz, jsonb), private.update_contribution(uuid, timestamptz, jsonb),
  private.choose_themes(uuid, uuid, uuid[]) to authenticated;

create function private.count_themes(p_demarche uuid) returns table (theme_id uuid, nombre bigint)
language sql stable security definer set search_path = ''
as $$
  select t.theme_id, count(*) from public.contribution_theme t
  join public.contribution c on c.id = t.contribution_id and c.etat = 'publiee'
  where t.demarche_id = p_demarche and private.can_read_demarche(p_demarche)
  group by t.theme_id
$$;
create function public.count_themes(p_demarche uuid) returns table (theme_id uuid, nombre bigint)
language sql stable security invoker set search_path = ''
as $$ select * from private.count_themes(p_demarche) $$;
comment on function public.count_themes(uuid) is
  'How many published contributions each theme of a démarche has; none for who may not read it. A theme without any has no row.';
revoke execute on function public.count_themes(uuid) from public;
grant execute on function public.count_themes(uuid), private.count_themes(uuid) to anon, authenticated;

create function private.move_theme(p_theme uuid, p_haut boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_demarche uuid;
begin
  select t.demarche_id into v_demarche from public.theme t where t.id = p_theme;
  if coalesce(private.role_in(v_demarche) < 'facilitateur', true) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  -- Two moves at once: the second starts from where the first ended.
  perform from public.demarche d where d.id = v_demarche for update;
  update public.theme t set ordre = m.place
  from private.places_after_move(
    (select array_agg(o.id order by o.ordre, o.nom) from public.theme o where o.demarche_id = v_demarche),
    p_theme, p_haut) m
  where m.id = t.id and t.ordre is distinct from m.place;
end
$$;
create function public.move_theme(p_theme uuid, p_haut boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.move_theme(p_theme, p_haut) $$;
comment on function public.move_theme(uuid, boolean) is
  'Moves a theme one place up or down among those of its démarche; the first stays first, the last stays last. Refuses with role_insuffisant.';
revoke execute on function public.move_theme(uuid, boolean) from public, anon;
grant execute on function public.move_theme(uuid, boolean), private.move_theme(uuid, boolean) to authenticated;

create type public.type_piece as enum ('png', 'jpeg', 'webp', 'gif', 'pdf', 'odt', 'docx', 'txt', 'ods', 'xlsx', 'csv');

create table public.piece_jointe (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null,
  contribution_id uuid not null,
  nom text not null check (length(btrim(nom)) between 1 and 200),
  type public.type_piece not null,
  donnees bytea not null check (octet_length(donnees) between 1 and 5242880),
  taille integer not null generated always as (octet_length(donnees)) stored,
  empreinte bytea not null generated always as (sha256(donnees)) stored,
  jointe_le timestamptz not null default clock_timestamp(),
  retiree_le timestamptz,
  foreign key (demarche_id, contribution_id) references public.contribution (demarche_id, id) on delete cascade,
  unique (contribution_id, empreinte)
);
comment on table public.piece_jointe is
  'A file attached to a contribution; five at most, 5 MB each, the same one once. What it is was judged by its content.';
comment on column public.piece_jointe.retiree_le is
  'When those who facilitate took it away: from then on only they and the author see it, until it is put back.';
alter table public.piece_jointe alter column donnees set storage external;
create index piece_jointe_contribution on public.piece_jointe (demarche_id, contribution_id);

create function private.bound_pieces() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform from public.contribution c where c.id = new.contribution_id for no key update;
  if (select count(*) from public.piece_jointe p where p.contribution_id = new.contribution_id) > 5 then
    raise exception 'trop_de_pieces' using errcode = 'P0001';
  end if;
  update public.contribution c set etat = private.etat_initial(c.recueil_id)
  where c.id = new.contribution_id and c.etat = 'publiee' and private.etat_initial(c.recueil_id) <> 'publiee';
  return null;
end
$$;
comment on function private.bound_pieces() is
  'Five files for one contribution, whoever sends two at once. Where each text is read before it is published, one that receives a file is read again.';
create trigger piece_jointe_bound after insert on public.piece_jointe for each row execute function private.bound_pieces();

alter table public.piece_jointe enable row level security;
revoke all on public.piece_jointe from anon, authenticated;
grant select on public.piece_jointe to anon, authenticated;
grant insert (demarche_id, contribution_id, nom, type, donnees), delete on public.piece_jointe to authenticated;

create policy "Who reads a contribution reads the files that stay with it" on public.piece_jointe for select to anon, authenticated
  using (exists (select from public.contribution c where c.id = piece_jointe.contribution_id
    and (piece_jointe.retiree_le is null or private.wrote(c.id)
      or private.role_in(piece_jointe.demarche_id) >= 'facilitateur')));
create policy "Authors attach files while they may change the text" on public.piece_jointe for insert to authenticated
  with check (exists (select from public.contribution c where c.id = contribution_id and private.wrote(c.id)
    and private.may_change_contribution(c.etat, c.etape_id, c.recueil_id)));
create policy "Authors take files away while they may change the text" on public.piece_jointe for delete to authenticated
  using (exists (select from public.contribution c where c.id = contribution_id and private.wrote(c.id)
    and private.may_change_contribution(c.etat, c.etape_id, c.recueil_id)));

create function private.list_own_contributions(p_demarche uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'demarche_id', c.demarche_id, 'parent_id', c.parent_id, 'nature', c.nature,
    'titre', c.titre, 'texte', c.texte, 'etat', c.etat, 'reference', c.reference, 'provenance', c.provenance, 'organisation', o.nom,
    'signature', c.signature, 'lieu_nom', c.lieu_nom, 'cree_le', c.cree_le, 'deposee_le', c.deposee_le,
    'modifie_le', c.modifie_le, 'piece_jointe', (
      select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'nom', p.nom, 'type', p.type, 'taille', p.taille,
        'jointe_le', p.jointe_le) order by p.jointe_le), '[]') from public.piece_jointe p where p.contribution_id = c.id)) order by c.modifie_le desc, c.id), '[]')
  from public.contribution c left join public.organisation o on o.id = c.organisation_id
  where c.profil_id = (select auth.uid()) and (p_demarche is null or (c.demarche_id = p_demarche and c.etat = 'brouillon'))
$$;
create function public.list_own_contributions(p_demarche uuid default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_own_contributions(p_demarche) $$;
comment on function public.list_own_contributions(uuid) is
  'Everything that one wrote, drafts too, the last one changed first; only the drafts of a démarche that is named.';
revoke execute on function public.list_own_contributions(uuid) from public, anon;
grant execute on function public.list_own_contributions(uuid), private.list_own_contributions(uuid) to authenticated;
