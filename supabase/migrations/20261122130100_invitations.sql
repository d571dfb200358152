-- Invitations: by mail, for one person, or by a link that several may use. Only the hash of a token is kept.

create table public.invitation (
  id uuid primary key default gen_random_uuid(),
  demarche_id uuid not null references public.demarche (id) on delete cascade,
  role public.role_demarche not null,
  college_id uuid,
  adresse text check (adresse = lower(btrim(adresse)) and length(adresse) between 3 and 254 and position('@' in adresse) > 1),
  nom text not null default '' check (length(nom) <= 120),
  jeton_hash text not null unique check (jeton_hash ~ '^[0-9a-f]{64}$'),
  expire_le timestamptz not null,
  usages_max integer check (usages_max between 1 and 5000),
  usages integer not null default 0 check (usages >= 0),
  envoyee_le timestamptz,
  revoquee_le timestamptz,
  acceptee_le timestamptz,
  acceptee_par uuid references public.profil (id) on delete set null,
  cree_par uuid default auth.uid() references public.profil (id) on delete set null,
  cree_le timestamptz not null default now(),
  foreign key (demarche_id, college_id) references public.college (demarche_id, id) on delete set null (college_id),
  constraint invitation_usages check (usages_max is null or usages <= usages_max),
  constraint invitation_courriel_une_fois check (adresse is null or usages_max = 1),
  constraint invitation_lien_sans_porteur check (adresse is not null or role < 'porteur')
);
comment on table public.invitation is
  'An invitation to take part. With adresse: mailed to one person, good for one. Without: a link, good for usages_max people (null: as many as come) until expire_le. acceptee_par: who used a mailed one.';
create index invitation_demarche on public.invitation (demarche_id, cree_le);
create index invitation_college on public.invitation (college_id);
create index invitation_cree_par on public.invitation (cree_par);
create index invitation_acceptee_par on public.invitation (acceptee_par);
create unique index invitation_adresse on public.invitation (demarche_id, adresse)
  where adresse is not null and revoquee_le is null and acceptee_le is null;

create function private.hash_jeton(p_jeton text) returns text
language sql immutable strict set search_path = ''
as $$ select encode(sha256(convert_to(p_jeton, 'UTF8')), 'hex') $$;
comment on function private.hash_jeton(text) is 'What is kept of a token: its SHA-256, in hexadecimal.';

create function private.etat_invitation(i public.invitation) returns text
language sql stable set search_path = ''
as $$
  select case
    when i.revoquee_le is not null then 'revoquee'
    when i.usages >= i.usages_max then 'epuisee'
    when i.expire_le <= now() then 'expiree'
    else 'ouverte'
  end
$$;
comment on function private.etat_invitation(public.invitation) is 'Whether an invitation can be accepted now, and if not why.';

create function private.post_invitation(p_invitation uuid) returns void
language sql security definer set search_path = ''
as $$
  select private.post_courrier(
    'invitation:' || i.id || ':' || extract(epoch from i.envoyee_le), u.id, i.adresse, 'invitation',
    jsonb_build_object('invitation', i.id, 'titre', d.titre, 'role', i.role, 'college', c.nom, 'invitant', p.nom,
      'nom', i.nom, 'expire_le', i.expire_le))
  from public.invitation i
    join public.demarche d on d.id = i.demarche_id
    left join public.college c on c.id = i.college_id
    left join public.profil p on p.id = (select auth.uid())
    -- With an account, the letter is in that person's language.
    left join auth.users u on u.email = i.adresse
  where i.id = p_invitation
$$;
comment on function private.post_invitation(uuid) is
  'Posts the letter of an invitation. Its token is in no table: who sends the letter derives it from the key of the instance.';

create function private.resend_invitation(p_invitation uuid, p_expire timestamptz, p_jeton_hash text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_invitation public.invitation;
begin
  select * into v_invitation from public.invitation i
  where i.id = p_invitation and i.adresse is not null for update;
  if not found or not coalesce(private.may_give(v_invitation.demarche_id, v_invitation.role), false) then
    raise exception 'role_insuffisant' using errcode = 'P0001';
  end if;
  if v_invitation.acceptee_le is not null or v_invitation.revoquee_le is not null then
    raise exception 'invitation_terminee' using errcode = 'P0001', hint = 'Make a new one.';
  end if;
  if v_invitation.envoyee_le > now() - interval '5 minutes' then
    raise exception 'renvoi_trop_tot' using errcode = 'P0001';
  end if;
  update public.invitation i set expire_le = least(greatest(i.expire_le, p_expire), now() + interval '1 year'), envoyee_le = now(),
    jeton_hash = p_jeton_hash where i.id = p_invitation;
  perform private.post_invitation(p_invitation);
end
$$;

create function public.resend_invitation(p_invitation uuid, p_expire timestamptz, p_jeton_hash text) returns void
language sql security invoker set search_path = ''
as $$ select private.resend_invitation(p_invitation, p_expire, p_jeton_hash) $$;
comment on function public.resend_invitation(uuid, timestamptz, text) is
  'Sends a mailed invitation again, good until p_expire at least, with the hash of the token that leaves now. Refuses with: role_insuffisant, invitation_terminee, renvoi_trop_tot.';

revoke execute on function public.resend_invitation(uuid, timestamptz, text) from public, anon;
grant execute on function public.resend_invitation(uuid, timestamptz, text) to authenticated;
grant execute on function private.resend_invitation(uuid, timestamptz, text) to authenticated;

create function private.journal_invitations() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.write_journal(n.demarche_id, case when n.par_courriel then 'invitation.envoyee' else 'invitation.lien' end,
    null, jsonb_build_object('role', n.role, 'nombre', n.nombre), false)
  from (
    select i.demarche_id, i.role, i.adresse is not null as par_courriel, count(*) as nombre
    from nouvelles i group by 1, 2, 3) n;
  return null;
end
$$;
comment on function private.journal_invitations() is 'One line for a whole list, without any address.';
create trigger invitation_journal after insert on public.invitation
  referencing new table as nouvelles for each statement execute function private.journal_invitations();

create function private.journal_revocation() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.write_journal(new.demarche_id,
    case when new.revoquee_le is null then 'invitation.retablie' else 'invitation.revoquee' end,
    new.id, jsonb_build_object('role', new.role), false);
  return null;
end
$$;
create trigger invitation_revocation_journal after update of revoquee_le on public.invitation for each row
  when ((old.revoquee_le is null) <> (new.revoquee_le is null) and old.expire_le > now())
  execute function private.journal_revocation();

alter table public.invitation enable row level security;
revoke all on public.invitation from anon, authenticated;
grant select (id, demarche_id, role, college_id, adresse, nom, expire_le, usages_max, usages, envoyee_le, revoquee_le,
  acceptee_le, cree_par, cree_le) on public.invitation to authenticated;
grant insert (demarche_id, role, college_id, jeton_hash, expire_le, usages_max) on public.invitation to authenticated;
grant update (revoquee_le) on public.invitation to authenticated;

create policy "Porteurs and facilitateurs see invitations" on public.invitation for select to authenticated
  using (private.role_in(demarche_id) >= 'facilitateur');
-- Without the column adresse, which nobody may give: mailed ones come from a list.
create policy "Porteurs and facilitateurs open links" on public.invitation for insert to authenticated
  with check (private.may_give(demarche_id, role) and expire_le between now() and now() + interval '1 year');
create policy "Who may give the role revokes the invitation" on public.invitation for update to authenticated
  using (private.may_give(demarche_id, role) and acceptee_le is null) with check (private.may_give(demarche_id, role));
