-- The letters that tell of avis: what each says at the moment it leaves, the weekly ones, and how to have no more of them.

-- Volatile: a stable function would see what there was when the letter was looked for, and miss the avis that somebody put
-- into it just before it was taken.
create function private.contenu_avis(p_courrier uuid, p_profil uuid, p_genre text) returns jsonb
language sql volatile security definer set search_path = ''
as $$
  select jsonb_build_object(
    'desabonne', not case p_genre when 'resume' then v.resume_hebdomadaire else v.alertes_immediates end,
    'avis', coalesce((
      select jsonb_agg(jsonb_build_object(
        'genre', a.genre, 'resume', a.resume, 'objet', a.objet_id, 'cree_le', a.cree_le,
        'demarche', case when d.id is not null then jsonb_build_object('titre', d.titre, 'slug', d.slug) end) order by a.cree_le, a.id)
      from public.avis a left join public.demarche d on d.id = a.demarche_id
      where a.courrier_id = p_courrier and a.lu_le is null
        and (a.demarche_id is null or private.may_read(p_profil, a.demarche_id))
        and private.rythme_of(p_profil, a.demarche_id, a.genre) <> 'rien'), '[]'))
  from public.profil_prive v where v.profil_id = p_profil
$$;
comment on function private.contenu_avis(uuid, uuid, text) is
  'What a letter of avis says today: what was read meanwhile, or may no longer be, is not in it.';

create function private.post_resumes(p_lundi timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v_profil uuid;
  v_courrier uuid;
  v_nombre integer := 0;
begin
  for v_profil in
    select distinct a.profil_id from public.avis a
    where a.courrier_id is null and a.lu_le is null and a.cree_le < p_lundi and a.cree_le >= p_lundi - interval '14 days'
      and private.rythme_of(a.profil_id, a.demarche_id, a.genre) = 'chaque_semaine'
      and (a.demarche_id is null or private.may_read(a.profil_id, a.demarche_id))
  loop
    v_courrier := private.post_courrier('resume:' || v_profil || ':' || to_char(p_lundi at time zone 'UTC', 'YYYY-MM-DD'),
      v_profil, null, 'resume', '{}');
    if v_courrier is not null then
      update public.avis a set courrier_id = v_courrier
      where a.profil_id = v_profil and a.courrier_id is null and a.lu_le is null
        and a.cree_le < p_lundi and a.cree_le >= p_lundi - interval '14 days'
        and private.rythme_of(a.profil_id, a.demarche_id, a.genre) = 'chaque_semaine';
      v_nombre := v_nombre + 1;
    end if;
  end loop;
  return v_nombre;
end
$$;

create function private.unsubscribe(p_profil uuid, p_portee text) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update public.profil_prive v
  set resume_hebdomadaire = v.resume_hebdomadaire and p_portee <> 'resume',
    alertes_immediates = v.alertes_immediates and p_portee <> 'avis'
  where v.profil_id = p_profil;
  return found;
end
$$;

create function public.post_resumes(p_lundi timestamptz) returns integer
language sql security invoker set search_path = '' as $$ select private.post_resumes(p_lundi) $$;
comment on function public.post_resumes(timestamptz) is
  'For the weekly job: posts to each person what happened before this Monday morning and was neither seen nor mailed; how many letters. Whoever has this week''s letter gets no second one.';

create function public.unsubscribe(p_profil uuid, p_portee text) returns boolean
language sql security invoker set search_path = '' as $$ select private.unsubscribe(p_profil, p_portee) $$;
comment on function public.unsubscribe(uuid, text) is
  'For a signed link in a letter: no more weekly letters (resume) or immediate ones (avis). False when the account is gone.';

revoke execute on function public.post_resumes(timestamptz), public.unsubscribe(uuid, text) from public, anon, authenticated;
grant execute on function public.post_resumes(timestamptz), public.unsubscribe(uuid, text) to service_role;
grant execute on function private.post_resumes(timestamptz), private.unsubscribe(uuid, text) to service_role;

-- What administrators see of the outbox: no content, no address in full.

create function private.list_courriers(p_etat text, p_apres uuid, p_nombre integer)
returns table (id uuid, genre text, destinataire text, etat text, essais integer, erreur text,
  cree_le timestamptz, dernier_essai_le timestamptz, a_envoyer_apres timestamptz, fini_le timestamptz, peut_reessayer boolean)
language sql stable security definer set search_path = ''
as $$
  select * from (
    select c.id, c.genre, coalesce(private.mask_adresse(u.email), c.adresse_masquee), 
      case when c.envoye_le is not null then 'envoye' when c.abandonne_le is not null then 'abandonne'
        when c.erreur is not null then 'erreur' else 'attente' end as etat,
      c.essais, c.erreur, c.cree_le, c.dernier_essai_le, c.a_envoyer_apres, coalesce(c.envoye_le, c.abandonne_le),
      c.envoye_le is null and (c.abandonne_le is null or c.contenu <> '{}' or c.genre in ('avis', 'resume'))
    from (select o.*, private.mask_adresse(o.adresse) as adresse_masquee from private.courrier o) c
    left join auth.users u on u.id = c.profil_id
  ) l
  where (select private.is_admin()) and l.etat = p_etat
    and (p_apres is null or (l.cree_le, l.id) < (select c.cree_le, c.id from private.courrier c where c.id = p_apres))
  order by l.cree_le desc, l.id desc limit least(p_nombre, 200)
$$;

create function public.list_courriers(p_etat text, p_apres uuid default null, p_nombre integer default 50)
returns table (id uuid, genre text, destinataire text, etat text, essais integer, erreur text,
  cree_le timestamptz, dernier_essai_le timestamptz, a_envoyer_apres timestamptz, fini_le timestamptz, peut_reessayer boolean)
language sql stable security invoker set search_path = ''
as $$ select * from private.list_courriers(p_etat, p_apres, p_nombre) $$;
comment on function public.list_courriers(text, uuid, integer) is
  'For administrators: the letters of one state (attente, erreur, envoye, abandonne), newest first, those that follow the letter p_apres, with masked addresses and without what they say. Nothing for anybody else.';

create function private.retry_courrier(p_courrier uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.is_admin() then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  update private.courrier c
  set abandonne_le = null, a_envoyer_apres = clock_timestamp(), reserve_jusqu_a = null, essais = 0
  where c.id = p_courrier and c.envoye_le is null and coalesce(c.reserve_jusqu_a <= clock_timestamp(), true)
    and (c.abandonne_le is null or c.contenu <> '{}' or c.genre in ('avis', 'resume'));
  if not found then
    raise exception 'courrier_clos' using errcode = 'P0001';
  end if;
end
$$;

create function public.retry_courrier(p_courrier uuid) returns void
language sql security invoker set search_path = '' as $$ select private.retry_courrier(p_courrier) $$;
comment on function public.retry_courrier(uuid) is
  'For administrators: this letter is due now, its tries counted afresh. Refuses with role_insuffisant, or courrier_clos when it left, is leaving or says nothing any more.';

create function private.count_courriers_admin() returns jsonb
language sql stable security definer set search_path = ''
as $$ select case when private.is_admin() then private.count_courriers() end $$;
create function public.get_courriers_etat() returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.count_courriers_admin() $$;
comment on function public.get_courriers_etat() is 'For administrators: count_courriers(). Null for anybody else.';

revoke execute on function public.list_courriers(text, uuid, integer), public.retry_courrier(uuid),
  public.get_courriers_etat() from public, anon;
grant execute on function public.list_courriers(text, uuid, integer), public.retry_courrier(uuid),
  public.get_courriers_etat() to authenticated;
grant execute on function private.list_courriers(text, uuid, integer), private.retry_courrier(uuid),
  private.count_courriers_admin() to authenticated;
