-- Answering a recueil: an answer begins as a draft, is taken up again with a secret or an account, and is sent once.

alter table public.reponse add column apport jsonb not null default '{}'
  constraint reponse_apport check (jsonb_typeof(apport) = 'object' and octet_length(apport::text) <= 100000);
comment on column public.reponse.apport is
  'The contribution that this answer brings, as long as it is not sent: {nature, titre, texte, signature, themes, lieu}.';
create index reponse_recente on public.reponse (recueil_id, cree_le) where profil_id is null and saisie_par is null;

alter table private.reponse_secret
  add column adresse_empreinte bytea,
  add column cree_le timestamptz not null default now();
comment on column private.reponse_secret.courriel is 'The address to prove; forgotten thirty days later.';
comment on column private.reponse_secret.adresse_empreinte is
  'SHA-256 of the recueil and the address, so that an address answers once; forgotten thirty days after the recueil closed.';
create index reponse_secret_adresse on private.reponse_secret (adresse_empreinte) where adresse_empreinte is not null;

create table private.reponse_envoi (
  adresse_empreinte bytea primary key,
  recueil_id uuid not null references public.recueil (id) on delete cascade,
  envois integer not null default 1,
  depuis timestamptz not null default now()
);
comment on table private.reponse_envoi is
  'How many letters an address was sent by a recueil, whoever asked for them; forgotten after thirty days.';
create index reponse_envoi_recueil on private.reponse_envoi (recueil_id);
alter table private.reponse_envoi enable row level security;

create function private.why_no_answer(p_recueil uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select case
    when not coalesce(private.is_asked(r.id), false) then 'reponse_non_demandee'
    when r.etat = 'brouillon' or (r.etat = 'ouvert' and r.debut > j.jour) then 'recueil_pas_encore'
    when r.etat <> 'ouvert' or r.fin < j.jour or not private.accepts_contributions(r.etape_id) then 'recueil_clos'
    when r.reponses >= r.limite then 'recueil_complet'
  end
  from public.recueil r cross join lateral (select private.today_in(r.demarche_id) as jour) j where r.id = p_recueil
$$;
comment on function private.why_no_answer(uuid) is 'Why this person may not answer now, as a code of Refus; null when they may.';

create function private.empreinte_adresse(p_recueil uuid, p_adresse text) returns bytea
language sql immutable set search_path = ''
as $$ select sha256(convert_to(p_recueil || ':' || lower(btrim(p_adresse)), 'UTF8')) $$;

create function private.deposit_reponse(p_reponse uuid) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  v public.reponse;
  v_recueil public.recueil;
  v_adresse bytea;
  v_etat text;
  v_college uuid;
  v_contribution uuid;
  v_reference text;
begin
  select * into v from public.reponse r where r.id = p_reponse;
  select * into v_recueil from public.recueil r where r.id = v.recueil_id;
  select s.adresse_empreinte into v_adresse from private.reponse_secret s where s.reponse_id = p_reponse;
  if exists (
    select from public.reponse autre left join private.reponse_secret s on s.reponse_id = autre.id
    where autre.recueil_id = v.recueil_id and autre.id <> v.id and autre.etat not in ('brouillon', 'a_confirmer')
      and (s.adresse_empreinte = v_adresse or (v_recueil.natures = '{}' and autre.profil_id = v.profil_id
        and autre.organisation_id is not distinct from v.organisation_id)))
  then
    raise exception 'deja_repondu' using errcode = 'P0001';
  end if;
  v_etat := private.etat_initial(v.recueil_id);
  v_college := coalesce((select m.college_id from public.membre m
    where m.demarche_id = v.demarche_id and m.profil_id = v.profil_id and m.retire_le is null), v_recueil.college_id);
  update public.recueil r set reponses = r.reponses + 1 where r.id = v.recueil_id;
  update public.reponse r set etat = v_etat::public.etat_reponse, envoyee_le = clock_timestamp(), college_id = v_college,
    apport = '{}' where r.id = p_reponse;
  if v_recueil.natures <> '{}' then
    select n.reference into v_reference from private.next_references(v.demarche_id, 1) n;
    insert into public.contribution (demarche_id, etape_id, recueil_id, reponse_id, nature, titre, texte, etat, reference,
      profil_id, organisation_id, college_id, signature, lieu_nature, lieu_code, lieu_nom, lieu_departement, lieu_dans, cle, deposee_le)
    values (v.demarche_id, v_recueil.etape_id, v_recueil.id, v.id, (v.apport ->> 'nature')::public.nature_contribution,
      coalesce(v.apport ->> 'titre', ''), coalesce(v.apport ->> 'texte', ''), v_etat::public.etat_contribution, v_reference,
      v.profil_id, v.organisation_id, v_college, coalesce(v.apport ->> 'signature', ''),
      case when v.apport #>> '{lieu,code}' <> '' then 'commune'::public.nature_territoire end,
      nullif(v.apport #>> '{lieu,code}', ''), coalesce(v.apport #>> '{lieu,nom}', ''),
      coalesce(v.apport #>> '{lieu,departement}', ''), coalesce(v.apport #>> '{lieu,dans}', ''), 'reponse:' || v.id, clock_timestamp())
    returning id into v_contribution;
    insert into public.contribution_theme (demarche_id, contribution_id, theme_id)
    select t.demarche_id, v_contribution, t.id from public.theme t
    where t.demarche_id = v.demarche_id and coalesce(v.apport -> 'themes', '[]') ? t.id::text;
  end if;
  return v_reference;
end
$$;
comment on function private.deposit_reponse(uuid) is
  'Counts an answer, with the contribution that it brings, and answers its reference. Who calls it holds the lock of the recueil and judged the rest.';

create function private.state_of_reponse(p_reponse uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('etat', r.etat, 'envoyee_le', r.envoyee_le, 'modifie_le', r.modifie_le, 'contenu', r.contenu, 'apport', r.apport,
    'organisation_id', r.organisation_id, 'reference', c.reference, 'etat_contribution', c.etat)
  from public.reponse r left join public.contribution c on c.demarche_id = r.demarche_id and c.reponse_id = r.id
  where r.id = p_reponse
$$;
comment on function private.state_of_reponse(uuid) is 'An answer, for who gave it.';

create function private.save_reponse(p_recueil uuid, p_jeton text, p_saisie jsonb, p_envoyer boolean) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  v_moi uuid := (select auth.uid());
  v_cle text := private.hash_jeton('cle:' || p_jeton);
  v_recueil public.recueil;
  v public.reponse;
  v_organisation uuid := (p_saisie ->> 'organisation_id')::uuid;
  v_adresse text := lower(btrim(coalesce(p_saisie ->> 'courriel', '')));
  v_empreinte bytea;
  v_refus text;
  v_jeton text;
  v_lettre_partie boolean;
begin
  if coalesce(length(p_jeton) not between 32 and 200, true) or not coalesce(private.is_asked(p_recueil), false) then
    raise exception 'reponse_non_demandee' using errcode = 'P0001';
  end if;
  -- Who sends waits for who sends: the last place is given once. Drafts need not.
  if p_envoyer then
    select * into v_recueil from public.recueil r where r.id = p_recueil for no key update;
  else
    select * into v_recueil from public.recueil r where r.id = p_recueil;
  end if;
  select * into v from public.reponse r where r.recueil_id = p_recueil and r.cle = v_cle for update;
  -- Pressed twice, or sent again because no answer came back: it is what it was the first time.
  if v.etat not in ('brouillon', 'a_confirmer') and (v.profil_id is null or v.profil_id = v_moi) then
    return private.state_of_reponse(v.id);
  end if;
  if v.profil_id <> v_moi or (v.profil_id is not null and v_moi is null) then
    raise exception 'reponse_introuvable' using errcode = 'P0001';
  end if;
  -- A draft that comes late.
  if v.etat = 'a_confirmer' and not p_envoyer then
    return private.state_of_reponse(v.id);
  end if;
  -- A second press, or words corrected at once: what is written now counts, its letter has just left.
  v_lettre_partie := v.etat = 'a_confirmer' and v.envoyee_le > now() - interval '1 minute' and exists (
    select from private.reponse_secret s
    where s.reponse_id = v.id and s.courriel = v_adresse and s.confirmation is not null);
  v_refus := private.why_no_answer(p_recueil);
  if v_refus is null and not private.may_speak_for(v_organisation) then
    v_refus := 'mandat_requis';
  end if;
  if v_refus is not null then
    raise exception using errcode = 'P0001', message = v_refus;
  end if;
  if v.id is null then
    if v_moi is null and (select count(*) from (select from public.reponse r
      where r.recueil_id = p_recueil and r.profil_id is null and r.saisie_par is null and r.cree_le > now() - interval '1 hour'
      limit 3000) recentes) >= 3000
    then
      raise exception 'recueil_sature' using errcode = 'P0001';
    end if;
    insert into public.reponse (demarche_id, recueil_id, profil_id, cle) values (v_recueil.demarche_id, p_recueil, v_moi, v_cle)
    on conflict (recueil_id, cle) do nothing;
    select * into v from public.reponse r where r.recueil_id = p_recueil and r.cle = v_cle for update;
    insert into private.reponse_secret (reponse_id) values (v.id) on conflict (reponse_id) do nothing;
  end if;
  update public.reponse r set
    -- Who began without an account and signed in goes on with it.
    profil_id = v_moi,
    organisation_id = v_organisation,
    -- Only what this recueil asks is kept.
    contenu = coalesce((select jsonb_object_agg(c.key, c.value) from jsonb_each(p_saisie -> 'contenu') c
      join public.question q on q.recueil_id = p_recueil and q.id::text = c.key and q.retiree_le is null), '{}'),
    apport = case when v_recueil.natures = '{}' then '{}' else coalesce(p_saisie -> 'apport', '{}') end
  where r.id = v.id;
  if exists (select from public.question q where q.recueil_id = p_recueil and q.nature = 'fichier') then
    -- What was sent says which questions were asked; a draft keeps its files, whatever it says today.
    perform private.keep_fichiers(v.id, case when p_envoyer then coalesce(p_saisie -> 'contenu', '{}') end);
  end if;
  if p_envoyer then
    if v_recueil.natures <> '{}' and (length(btrim(coalesce(p_saisie #>> '{apport,titre}', '') || coalesce(p_saisie #>> '{apport,texte}', ''))) = 0
      or not coalesce(p_saisie #>> '{apport,nature}' = any (v_recueil.natures), false))
    then
      raise exception 'champ_requis' using errcode = 'P0001';
    end if;
    if v_recueil.ouverture = 'courriel' then
      if v_moi is not null then
        select u.email into v_adresse from auth.users u where u.id = v_moi;
      elsif v_adresse !~ '^[^@[:space:]]+@[^@[:space:]]+$' or length(v_adresse) > 254 then
        raise exception 'courriel_invalide' using errcode = 'P0001';
      end if;
      v_empreinte := private.empreinte_adresse(p_recueil, v_adresse);
      -- A link that was mailed to one address proves no other.
      update private.reponse_secret s set adresse_empreinte = v_empreinte,
        confirmation = case when s.adresse_empreinte = v_empreinte then s.confirmation end
      where s.reponse_id = v.id;
    end if;
    if v_recueil.ouverture = 'courriel' and v_moi is null then
      if v_lettre_partie then
        return private.state_of_reponse(v.id);
      end if;
      update public.reponse r set etat = 'a_confirmer', envoyee_le = clock_timestamp() where r.id = v.id;
      -- Somebody's address is not flooded by others; whether it answered already is told to its owner alone, by the link.
      insert into private.reponse_envoi as e (adresse_empreinte, recueil_id) values (v_empreinte, p_recueil)
      on conflict (adresse_empreinte) do update set envois = e.envois + 1 where e.envois < 4;
      if found then
        v_jeton := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
        update private.reponse_secret s set courriel = v_adresse, confirmation = sha256(convert_to(v_jeton, 'UTF8'))
        where s.reponse_id = v.id;
        perform private.post_courrier('reponse:' || private.hash_jeton(v_jeton), null, v_adresse, 'confirmer_reponse',
          jsonb_build_object('jeton', v_jeton, 'code', v_recueil.code, 'recueil', v_recueil.titre,
            'demarche', (select d.titre from public.demarche d where d.id = v_recueil.demarche_id)),
          case when p_saisie ->> 'langue' = 'en' then 'en' else 'fr' end::public.langue);
      end if;
    else
      perform private.deposit_reponse(v.id);
    end if;
  end if;
  return private.state_of_reponse(v.id);
end
$$;

create function public.save_reponse(p_recueil uuid, p_jeton text, p_saisie jsonb, p_envoyer boolean) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.save_reponse(p_recueil, p_jeton, p_saisie, p_envoyer) $$;
comment on function public.save_reponse(uuid, text, jsonb, boolean) is
  'Keeps what somebody answers so far, or sends it, once whatever happens: the same secret is the same answer. Answers it as it is. Refuses with: reponse_non_demandee, reponse_introuvable, recueil_pas_encore, recueil_clos, recueil_complet, recueil_sature, mandat_requis, champ_requis, courriel_invalide, deja_repondu.';

create function private.open_reponse(p_recueil uuid, p_jeton text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v_moi uuid := (select auth.uid());
  v_reponse uuid;
begin
  if p_jeton = '' then
    select r.id into v_reponse from public.reponse r
    where r.recueil_id = p_recueil and r.profil_id = v_moi and r.etat <> 'brouillon' order by r.envoyee_le desc limit 1;
  else
    select r.id into v_reponse from public.reponse r
    where r.recueil_id = p_recueil and r.cle = private.hash_jeton('cle:' || p_jeton) and (r.profil_id is null or r.profil_id = v_moi);
  end if;
  return jsonb_build_object('refus', private.why_no_answer(p_recueil), 'reponse', private.state_of_reponse(v_reponse));
end
$$;

create function public.open_reponse(p_recueil uuid, p_jeton text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.open_reponse(p_recueil, p_jeton) $$;
comment on function public.open_reponse(uuid, text) is
  '{refus: why this person may not answer now, or null; reponse: the one that this secret began, or, with an empty one, the last one that this account sent; null when there is none}.';

create function private.confirm_reponse(p_jeton text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  v public.reponse;
  v_recueil public.recueil;
begin
  select r.* into v from private.reponse_secret s join public.reponse r on r.id = s.reponse_id
  where s.confirmation = sha256(convert_to(p_jeton, 'UTF8'));
  if not found then
    raise exception 'lien_perime' using errcode = 'P0001';
  end if;
  select * into v_recueil from public.recueil r where r.id = v.recueil_id for no key update;
  select * into v from public.reponse r where r.id = v.id for update;
  -- Whoever answered in time has a week to confirm, even when the recueil closes meanwhile.
  if v.etat = 'a_confirmer' then
    if v_recueil.reponses >= v_recueil.limite then
      raise exception 'recueil_complet' using errcode = 'P0001';
    elsif v.envoyee_le < now() - interval '7 days' then
      raise exception 'lien_perime' using errcode = 'P0001';
    end if;
    perform private.deposit_reponse(v.id);
  end if;
  return private.state_of_reponse(v.id) || jsonb_build_object('code', v_recueil.code);
end
$$;

create function public.confirm_reponse(p_jeton text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.confirm_reponse(p_jeton) $$;
comment on function public.confirm_reponse(text) is
  'Proves the address of an answer, which then counts; done twice it is done once. Refuses with: lien_perime, recueil_complet, deja_repondu.';

create function private.forget_reponses() returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update private.reponse_secret s set courriel = '' where s.courriel <> '' and s.cree_le < now() - interval '30 days';
  update private.reponse_secret s set adresse_empreinte = null
  from public.reponse r join public.recueil c on c.id = r.recueil_id
  where r.id = s.reponse_id and s.adresse_empreinte is not null and s.cree_le < now() - interval '30 days'
    and (c.fin < current_date - 30 or (c.etat = 'clos' and c.modifie_le < now() - interval '30 days'));
  delete from private.reponse_envoi e where e.depuis < now() - interval '30 days';
  delete from public.reponse r
  where r.etat in ('brouillon', 'a_confirmer') and r.modifie_le < now() - interval '90 days';
end
$$;

create function public.forget_reponses() returns void
language sql security invoker set search_path = '' as $$ select private.forget_reponses() $$;
comment on function public.forget_reponses() is
  'Once a day: forgets addresses after thirty days, and drafts that nobody touched for ninety.';

revoke execute on function public.save_reponse(uuid, text, jsonb, boolean), public.open_reponse(uuid, text),
  public.confirm_reponse(text) from public;
revoke execute on function public.forget_reponses() from public, anon, authenticated;
grant execute on function public.save_reponse(uuid, text, jsonb, boolean), private.save_reponse(uuid, text, jsonb, boolean),
  public.open_reponse(uuid, text), private.open_reponse(uuid, text), public.confirm_reponse(text), private.confirm_reponse(text)
  to anon, authenticated;
grant execute on function public.forget_reponses(), private.forget_reponses() to service_role;
