-- A person's calendar by secret address: what their démarches plan, for a calendar program that cannot sign in.

create table public.calendrier_jeton (
  profil_id uuid primary key references public.profil (id) on delete cascade,
  empreinte bytea not null unique,
  cree_le timestamptz not null default now()
);
comment on table public.calendrier_jeton is 'The secret address of a person''s calendar, of which only the SHA-256 is kept.';

create function private.renew_calendrier() returns text
language plpgsql security definer set search_path = ''
as $$
declare
  v_jeton text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
begin
  if (select auth.uid()) is null then
    raise exception 'connexion_requise' using errcode = 'P0001';
  end if;
  insert into public.calendrier_jeton (profil_id, empreinte)
  values ((select auth.uid()), sha256(convert_to(v_jeton, 'UTF8')))
  on conflict (profil_id) do update set empreinte = excluded.empreinte, cree_le = clock_timestamp();
  return v_jeton;
end
$$;

create function public.renew_calendrier() returns text
language sql security invoker set search_path = ''
as $$ select private.renew_calendrier() $$;
comment on function public.renew_calendrier() is
  'Makes a new secret for the signed-in person''s calendar and answers it, this once; the one before opens nothing any more. Refuses with connexion_requise.';

create function private.read_calendrier(p_jeton text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('nom', p.nom, 'demarches', coalesce((
    select jsonb_agg(jsonb_build_object('slug', d.slug, 'titre', d.titre, 'fuseau', d.fuseau, 'jalons', coalesce((
      select jsonb_agg(to_jsonb(l) || jsonb_build_object('instance', i.nom) order by l.debut, l.id)
      from public.jalon l left join public.instance i on i.id = l.instance_id where l.demarche_id = d.id), '[]')) order by d.slug)
    from public.membre m join public.demarche d on d.id = m.demarche_id
    where m.profil_id = p.id and m.retire_le is null and (d.visibilite <> 'brouillon' or m.role >= 'facilitateur')), '[]'))
  from public.calendrier_jeton j join public.profil p on p.id = j.profil_id
  where j.empreinte = sha256(convert_to(p_jeton, 'UTF8'))
$$;

create function public.read_calendrier(p_jeton text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.read_calendrier(p_jeton) $$;
comment on function public.read_calendrier(text) is
  'The dates of the démarches of whoever this secret belongs to, as that person may read them today; null when it opens nothing.';

revoke execute on function public.renew_calendrier(), public.read_calendrier(text) from public, anon;
grant execute on function public.renew_calendrier(), private.renew_calendrier() to authenticated;
grant execute on function public.read_calendrier(text), private.read_calendrier(text) to anon, authenticated;

alter table public.calendrier_jeton enable row level security;
revoke all on public.calendrier_jeton from anon, authenticated;
grant select (profil_id, cree_le) on public.calendrier_jeton to authenticated;
grant delete on public.calendrier_jeton to authenticated;
create policy "People know whether their calendar has a secret" on public.calendrier_jeton for select to authenticated
  using (profil_id = (select auth.uid()));
create policy "People revoke the secret of their calendar" on public.calendrier_jeton for delete to authenticated
  using (profil_id = (select auth.uid()));
