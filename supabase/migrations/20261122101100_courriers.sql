-- The outbox: what is to be mailed, written in the transaction of what it tells, so that a mail server that is away or a
-- process that stops loses nothing. A process claims what is due for a while (a lease), sends it, and says how it went.

create table private.courrier (
  id uuid primary key default gen_random_uuid(),
  cle text not null unique check (length(cle) between 1 and 300),
  profil_id uuid references public.profil (id) on delete set null,
  adresse text check (adresse ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(adresse) <= 320),
  langue public.langue,
  genre text not null check (genre ~ '^[a-z_]+$'),
  contenu jsonb not null default '{}',
  a_envoyer_apres timestamptz not null default now(),
  reserve_jusqu_a timestamptz,
  essais integer not null default 0,
  dernier_essai_le timestamptz,
  envoye_le timestamptz,
  erreur text check (length(erreur) <= 500),
  abandonne_le timestamptz,
  cree_le timestamptz not null default clock_timestamp(),
  check (envoye_le is null or abandonne_le is null)
);
comment on table private.courrier is
  'A letter to one person, kept until it is sent and without its content afterwards. Posted by post_courrier, sent by lib/server/jobs.';
comment on column private.courrier.cle is 'What happened, once: a second letter with the same key is not posted.';
comment on column private.courrier.adresse is 'Only for somebody without an account; the address of the others is that of their account on the day it is sent.';
comment on column private.courrier.erreur is 'Why it was not sent: what the mail server said, or one of sans_destinataire, desabonne, sans_objet, demonstration, genre_inconnu.';
create index courrier_profil on private.courrier (profil_id);
create index courrier_a_envoyer on private.courrier (a_envoyer_apres) where envoye_le is null and abandonne_le is null;
create index courrier_cree on private.courrier (cree_le, id);

alter table private.courrier enable row level security;

create function private.post_courrier(
  p_cle text, p_profil uuid, p_adresse text, p_genre text, p_contenu jsonb,
  p_langue public.langue default null, p_apres timestamptz default now()) returns uuid
language sql security definer set search_path = ''
as $$
  insert into private.courrier (cle, profil_id, adresse, langue, genre, contenu, a_envoyer_apres)
  values (p_cle, p_profil, case when p_profil is null then p_adresse end, p_langue, p_genre, p_contenu, p_apres)
  on conflict (cle) do nothing
  returning id
$$;
comment on function private.post_courrier(text, uuid, text, text, jsonb, public.langue, timestamptz) is
  'Posts a letter to a person, or to an address without an account; null when this key was posted before. For definer functions only.';

create function private.mask_adresse(p_adresse text) returns text
language sql immutable set search_path = ''
as $$ select regexp_replace(p_adresse, '^(.)[^@]*@', '\1…@') $$;
comment on function private.mask_adresse(text) is 'j…@exemple.fr';

create function private.claim_courriers(p_nombre integer, p_bail integer) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  v_lettres jsonb;
begin
  with du as (
    select c.id from private.courrier c
    where c.envoye_le is null and c.abandonne_le is null and c.a_envoyer_apres <= clock_timestamp()
      and coalesce(c.reserve_jusqu_a <= clock_timestamp(), true)
    order by c.a_envoyer_apres, c.cree_le limit p_nombre
    for update skip locked
  ), pris as (
    update private.courrier c
    set reserve_jusqu_a = clock_timestamp() + make_interval(secs => p_bail), essais = c.essais + 1, dernier_essai_le = clock_timestamp()
    from du where c.id = du.id
    returning c.*
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', p.id, 'genre', p.genre, 'essai', p.essais, 'profil', p.profil_id,
    -- What avis say is read when they leave (…_courriers_avis.sql), never from what was true before.
    'contenu', case when p.genre in ('avis', 'resume') then private.contenu_avis(p.id, p.profil_id, p.genre) else p.contenu end,
    'adresse', coalesce(u.email, p.adresse),
    'langue', coalesce(p.langue, v.langue, 'fr')) order by p.a_envoyer_apres, p.cree_le), '[]') into v_lettres
  from pris p
  left join auth.users u on u.id = p.profil_id
  left join public.profil_prive v on v.profil_id = p.profil_id;
  return v_lettres;
end
$$;

create function private.settle_courrier(p_courrier uuid, p_essai integer, p_issue text, p_erreur text, p_attente integer)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if p_issue = 'envoye' then
    -- True whoever holds the lease by now.
    update private.courrier c
    set envoye_le = clock_timestamp(), abandonne_le = null, erreur = null, reserve_jusqu_a = null,
      contenu = '{}', adresse = private.mask_adresse(c.adresse)
    where c.id = p_courrier and c.envoye_le is null;
  else
    update private.courrier c
    set erreur = left(p_erreur, 500), reserve_jusqu_a = null,
      a_envoyer_apres = case p_issue when 'plus_tard' then clock_timestamp() + make_interval(secs => p_attente) else c.a_envoyer_apres end,
      abandonne_le = case p_issue when 'plus_tard' then null else clock_timestamp() end,
      contenu = case p_issue when 'clos' then '{}' else c.contenu end,
      adresse = case p_issue when 'clos' then private.mask_adresse(c.adresse) else c.adresse end
    where c.id = p_courrier and c.essais = p_essai and c.envoye_le is null and c.abandonne_le is null;
    -- What this letter will never tell waits for another one.
    if found and p_issue = 'clos' then
      update public.avis a set courrier_id = null where a.courrier_id = p_courrier and a.lu_le is null;
    end if;
  end if;
end
$$;

create function private.discard_courriers(p_raison text) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v_nombre integer;
begin
  update private.courrier c
  set abandonne_le = clock_timestamp(), erreur = p_raison, contenu = '{}', adresse = private.mask_adresse(c.adresse)
  where c.envoye_le is null and c.abandonne_le is null;
  get diagnostics v_nombre = row_count;
  return v_nombre;
end
$$;

-- What was given up keeps its content for a month, in case somebody tries again; keys, avis and invitations that ended stay for a year.
create function private.forget_courriers() returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update private.courrier c set contenu = '{}', adresse = private.mask_adresse(c.adresse)
  where c.abandonne_le < now() - interval '30 days' and (c.contenu <> '{}' or c.adresse !~ '^.…@');
  delete from private.courrier c where coalesce(c.envoye_le, c.abandonne_le) < now() - interval '1 year';
  delete from public.avis a where a.cree_le < now() - interval '1 year';
  delete from public.invitation_lot l where l.cree_le < now() - interval '1 day';
  delete from public.invitation i
  where i.adresse is not null and coalesce(i.acceptee_le, i.revoquee_le, i.expire_le) < now() - interval '1 year';
  delete from public.invitation_mandat i
  where coalesce(i.acceptee_le, i.annulee_le, i.expire_le) < now() - interval '1 year';
end
$$;

create function private.count_courriers() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'attente', count(*) filter (where c.envoye_le is null and c.abandonne_le is null and c.erreur is null),
    'erreur', count(*) filter (where c.envoye_le is null and c.abandonne_le is null and c.erreur is not null),
    'envoye', count(*) filter (where c.envoye_le is not null),
    'abandonne', count(*) filter (where c.abandonne_le is not null),
    'retard', coalesce(extract(epoch from clock_timestamp() - min(c.cree_le) filter (
      where c.envoye_le is null and c.abandonne_le is null and (c.erreur is not null or c.a_envoyer_apres <= clock_timestamp()))), 0))
  from private.courrier c
$$;

create function public.claim_courriers(p_nombre integer, p_bail integer) returns jsonb
language sql security invoker set search_path = '' as $$ select private.claim_courriers(p_nombre, p_bail) $$;
comment on function public.claim_courriers(integer, integer) is
  'For the outbox: takes at most so many due letters for so many seconds, oldest first, [{id, genre, essai, contenu, profil, adresse, langue}]. Two processes never hold the same one; what a stopped process held is due again when its time is over.';

create function public.settle_courrier(p_courrier uuid, p_essai integer, p_issue text, p_erreur text, p_attente integer)
returns void language sql security invoker set search_path = ''
as $$ select private.settle_courrier(p_courrier, p_essai, p_issue, p_erreur, p_attente) $$;
comment on function public.settle_courrier(uuid, integer, text, text, integer) is
  'For the outbox: what became of a claimed letter. envoye; plus_tard, in p_attente seconds; abandonne, which an administrator may try again; clos, for good.';

create function public.discard_courriers(p_raison text) returns integer
language sql security invoker set search_path = '' as $$ select private.discard_courriers(p_raison) $$;
comment on function public.discard_courriers(text) is 'Closes every letter that waits, with this reason; how many.';

create function public.forget_courriers() returns void
language sql security invoker set search_path = '' as $$ select private.forget_courriers() $$;
comment on function public.forget_courriers() is
  'For the outbox, once a day: erases what was given up a month ago, the trace of letters and avis of a year ago, addresses whose invitation ended a year ago, and lists that nobody sent.';

create function public.count_courriers() returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.count_courriers() $$;
comment on function public.count_courriers() is
  'For the outbox: {attente, erreur (to be tried again), envoye, abandonne, retard (seconds since the oldest due letter was posted)}.';

revoke execute on function public.claim_courriers(integer, integer),
  public.settle_courrier(uuid, integer, text, text, integer), public.discard_courriers(text),
  public.forget_courriers(), public.count_courriers() from public, anon, authenticated;
grant execute on function public.claim_courriers(integer, integer),
  public.settle_courrier(uuid, integer, text, text, integer), public.discard_courriers(text),
  public.forget_courriers(), public.count_courriers() to service_role;
grant execute on function private.claim_courriers(integer, integer),
  private.settle_courrier(uuid, integer, text, text, integer), private.discard_courriers(text),
  private.forget_courriers(), private.count_courriers() to service_role;
