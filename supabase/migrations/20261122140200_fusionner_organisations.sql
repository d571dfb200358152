-- Two files for one organisation become one: everything of the second moves to the first, and its address leads there.

create table private.lien_organisation (
  nom_table text not null,
  colonne text not null,
  meme_fait text not null,
  primary key (nom_table, colonne)
);
comment on table private.lien_organisation is
  'Every column of schema public that names an organisation: what a merge moves. meme_fait says, with a for the row that would move and b for one that is there, when both are the same fact and only b stays. A migration that adds such a column adds its line.';
alter table private.lien_organisation enable row level security;

insert into private.lien_organisation (nom_table, colonne, meme_fait) values
  ('mandat', 'organisation_id', 'false'),
  ('portage', 'organisation_id', 'a.demarche_id = b.demarche_id'),
  ('demande_mandat', 'organisation_id', $$a.profil_id = b.profil_id and a.etat = 'en_attente' and b.etat = 'en_attente'$$),
  ('invitation_mandat', 'organisation_id', 'false'),
  ('organisation_contact', 'organisation_id', 'a.nom = b.nom and a.courriel = b.courriel and a.telephone = b.telephone'),
  ('organisation_logo', 'organisation_id', 'true'),
  ('organisation', 'fusionnee_dans', 'false');

create function private.merge_organisations(p_kept uuid, p_merged uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_lien private.lien_organisation;
  v_merged public.organisation;
begin
  -- The mandates before the organisation, as whoever ends one holds them: nobody waits for each other.
  perform from public.mandat m where m.organisation_id in (p_kept, p_merged) order by m.id for update;
  -- In one order, so that two people who merge the same two wait for each other.
  perform from public.organisation o where o.id in (p_kept, p_merged) order by o.id for update;
  if not (private.is_admin() or (private.has_mandat(p_kept, 'referent') and private.has_mandat(p_merged, 'referent'))) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if p_kept = p_merged or 2 <> (
    select count(*) from public.organisation o where o.id in (p_kept, p_merged) and o.fusionnee_dans is null
      and (o.id <> p_kept or o.fermee_le is null))
  then
    raise exception 'fusion_impossible' using errcode = 'P0001', hint = 'Two organisations, neither merged yet, and the kept one open.';
  end if;
  for v_lien in select * from private.lien_organisation loop
    execute format(
      'delete from public.%1$I a using public.%1$I b where a.%2$I = $2 and b.%2$I = $1 and (%3$s)',
      v_lien.nom_table, v_lien.colonne, v_lien.meme_fait) using p_kept, p_merged;
    execute format('update public.%1$I set %2$I = $1 where %2$I = $2', v_lien.nom_table, v_lien.colonne)
      using p_kept, p_merged;
  end loop;
  select * into v_merged from public.organisation o where o.id = p_merged;
  update public.organisation o
  set fusionnee_dans = p_kept, fusionnee_le = clock_timestamp(), siret = null, rna = null where o.id = p_merged;
  -- What the kept one does not say is taken from the other.
  update public.organisation o set
    sigle = coalesce(o.sigle, v_merged.sigle),
    forme = coalesce(o.forme, v_merged.forme),
    qualites = case when o.qualites = '{}' then v_merged.qualites else o.qualites end,
    siae = case when o.siae = '{}' then v_merged.siae else o.siae end,
    siret = coalesce(o.siret, v_merged.siret),
    rna = coalesce(o.rna, v_merged.rna),
    territoire_nature = coalesce(o.territoire_nature, v_merged.territoire_nature),
    territoire_code = case when o.territoire_code is null then v_merged.territoire_code else o.territoire_code end,
    territoire_nom = case when o.territoire_code is null then v_merged.territoire_nom else o.territoire_nom end,
    territoire_departement = case when o.territoire_code is null then v_merged.territoire_departement else o.territoire_departement end,
    presentation = case when o.presentation = '' then v_merged.presentation else o.presentation end,
    site_web = coalesce(o.site_web, v_merged.site_web)
  where o.id = p_kept;
  perform private.write_journal(null, 'organisation.fusionnee', p_kept, jsonb_build_object(
    'fusionnee', p_merged, 'nom', v_merged.nom, 'siret', v_merged.siret, 'rna', v_merged.rna), false);
end
$$;

create function public.merge_organisations(p_kept uuid, p_merged uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.merge_organisations(p_kept, p_merged) $$;
comment on function public.merge_organisations(uuid, uuid) is
  'Moves everything of p_merged to p_kept, for an administrator or a référent of both; the address of p_merged leads to p_kept from then on. Refuses with: role_insuffisant, fusion_impossible.';
revoke execute on function public.merge_organisations(uuid, uuid) from public, anon;
grant execute on function public.merge_organisations(uuid, uuid) to authenticated;
grant execute on function private.merge_organisations(uuid, uuid) to authenticated;
