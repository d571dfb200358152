-- What the collaboration server keeps beside the log: its processes, versions, and what a document says now. With the secret key only.

create table private.collab_process (
  id uuid primary key,
  vu_le timestamptz not null default now()
);
comment on table private.collab_process is 'Processes that have documents open, and when each was last heard.';
alter table private.collab_process enable row level security;

-- What it holds is worth nothing after a crash of the database, and is never worth a write to its journal.
create unlogged table private.collab_presence (
  process_id uuid not null references private.collab_process (id) on delete cascade,
  document_id uuid not null references public.document (id) on delete cascade,
  numero bigint not null,
  etats bytea not null,
  primary key (document_id, process_id)
);
create index collab_presence_process on private.collab_presence (process_id);
comment on table private.collab_presence is 'Who is at a document in each process, while there are several; numero changes with etats.';
comment on column private.collab_presence.etats is 'A y-protocols awareness update, names given by the server (src/lib/server/collab/presence.ts).';
alter table private.collab_presence enable row level security;

create function private.follow_documents(p_process uuid, p_open jsonb, p_presence jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  v_known boolean;
begin
  select exists (select from private.collab_process p where p.id = p_process) into v_known;
  insert into private.collab_process as p (id) values (p_process)
    on conflict (id) do update set vu_le = now() where p.vu_le < now() - interval '1 second';
  delete from private.collab_process p where p.vu_le < now() - interval '6 seconds';
  delete from private.collab_presence c using jsonb_array_elements(p_presence) as s (ligne)
    where c.process_id = p_process and c.document_id = (s.ligne ->> 'document')::uuid and s.ligne ->> 'etats' is null;
  insert into private.collab_presence as c (process_id, document_id, numero, etats)
    select p_process, d.id, (s.ligne ->> 'numero')::bigint, decode(s.ligne ->> 'etats', 'base64')
    from jsonb_array_elements(p_presence) as s (ligne)
    join public.document d on d.id = (s.ligne ->> 'document')::uuid
    where s.ligne ->> 'etats' is not null
  on conflict (document_id, process_id) do update set numero = excluded.numero, etats = excluded.etats;
  return jsonb_build_object(
    'known', v_known,
    'others', (select count(*) from private.collab_process p where p.id <> p_process),
    'news', (
      select coalesce(jsonb_object_agg(
        o.ligne ->> 'document', private.load_document((o.ligne ->> 'document')::uuid, (o.ligne ->> 'seq')::bigint)), '{}')
      from jsonb_array_elements(p_open) as o (ligne)
      left join private.document_head h on h.document_id = (o.ligne ->> 'document')::uuid
      where h.seq is null or h.seq > (o.ligne ->> 'seq')::bigint),
    'presence', (
      select coalesce(jsonb_object_agg(e.document, jsonb_build_object('mark', e.mark, 'etats', e.etats)), '{}')
      from (
        select o.ligne ->> 'document' as document, o.ligne ->> 'mark' as seen,
          coalesce(string_agg(c.process_id || ':' || c.numero, ' ' order by c.process_id), '') as mark,
          coalesce(jsonb_agg(encode(c.etats, 'base64')) filter (where c.etats is not null), '[]') as etats
        from jsonb_array_elements(p_open) as o (ligne)
        left join private.collab_presence c
          on c.document_id = (o.ligne ->> 'document')::uuid and c.process_id <> p_process
        group by 1, 2) e
      where e.mark <> e.seen));
end
$$;

create function private.leave_documents(p_process uuid) returns void
language sql security definer set search_path = ''
as $$ delete from private.collab_process p where p.id = p_process $$;

create function private.get_document_right(p_document uuid, p_person uuid) returns text
language sql stable security definer set search_path = ''
as $$ select private.document_right(p_document, p_person)::text $$;

create function private.get_document_version(p_document uuid, p_version uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$ select v.contenu from public.document_version v where v.document_id = p_document and v.id = p_version $$;

-- Automatic versions that have a later one in the same hour (older than a day) or in the same day (older than a week).
create function private.thin_document_versions(p_document uuid, p_now timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v_ids uuid[];
begin
  select array_agg(r.id) into v_ids
  from (
    select a.id, row_number() over (
      partition by case when a.cree_le < p_now - interval '7 days' then date_trunc('day', a.cree_le)
                        else date_trunc('hour', a.cree_le) end,
                   a.cree_le < p_now - interval '7 days'
      order by a.numero desc) as rang
    from public.document_version a
    where a.document_id = p_document and a.genre = 'automatique' and a.cree_le < p_now - interval '1 day'
      and not exists (select from public.document d where d.publie_version_id = a.id)
  ) r where r.rang > 1;
  if v_ids is null then
    return;
  end if;
  -- Whoever wrote for a version that goes wrote for the next one that stays.
  insert into public.document_version_auteur as a (version_id, demarche_id, profil_id, signes)
    select s.id, o.demarche_id, o.profil_id, sum(o.signes)
    from public.document_version v
    join public.document_version_auteur o on o.version_id = v.id
    cross join lateral (
      select n.id from public.document_version n
      where n.document_id = p_document and n.numero > v.numero and n.id <> all (v_ids)
      order by n.numero limit 1) s
    where v.id = any (v_ids)
    group by s.id, o.demarche_id, o.profil_id
  on conflict (version_id, profil_id) do update set signes = a.signes + excluded.signes;
  delete from public.document_version where id = any (v_ids);
end
$$;

create function private.to_ids(p_ids jsonb) returns uuid[]
language sql immutable set search_path = ''
as $$
  select array(
    select i::uuid from jsonb_array_elements_text(p_ids) i
    where i ~* '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$')
$$;

create function private.save_document_version(
  p_document uuid, p_person uuid, p_genre text, p_nom text, p_contenu jsonb, p_mots integer, p_images jsonb,
  p_seq bigint, p_vecteur text, p_previous bigint, p_auteurs jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  v_head private.document_head;
  v_demarche uuid;
  v_id uuid;
begin
  select * into v_head from private.document_head h where h.document_id = p_document for update;
  if not found then
    return jsonb_build_object('refus', 'absent');
  end if;
  select d.demarche_id into v_demarche from public.document d where d.id = p_document;
  if not (case p_genre
    when 'automatique' then true
    when 'publiee' then private.document_right(p_document, p_person) is not null and exists (
      select from public.membre m
      where m.demarche_id = v_demarche and m.profil_id = p_person and m.retire_le is null and m.role >= 'facilitateur')
    else private.document_right(p_document, p_person) is not distinct from 'ecriture'
  end) then
    return jsonb_build_object('refus', 'interdit');
  end if;
  if v_head.version_seq <> p_previous then
    return jsonb_build_object('seq', v_head.version_seq, 'vecteur', encode(v_head.version_vecteur, 'base64'));
  end if;
  if p_genre <> 'automatique' or p_contenu is distinct from (
    select v.contenu from public.document_version v where v.document_id = p_document order by v.numero desc limit 1)
  then
    insert into public.document_version (document_id, demarche_id, numero, genre, nom, contenu, mots, images, cree_par)
      select p_document, v_demarche, coalesce(max(v.numero), 0) + 1, p_genre::public.genre_version, p_nom, p_contenu, p_mots,
        private.to_ids(p_images), p_person
      from public.document_version v where v.document_id = p_document
      returning id into v_id;
    insert into public.document_version_auteur (version_id, demarche_id, profil_id, signes)
      select v_id, v_demarche, p.id, (a ->> 'signes')::integer
      from jsonb_array_elements(p_auteurs) a join public.profil p on p.id = (a ->> 'person')::uuid;
  end if;
  update private.document_head h set version_seq = p_seq, version_vecteur = decode(p_vecteur, 'base64')
    where h.document_id = p_document;
  perform private.thin_document_versions(p_document, now());
  return jsonb_build_object('id', v_id);
end
$$;

create function private.save_document_texts(p_rows jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform from private.document_head h
    where h.document_id in (select (r ->> 'document')::uuid from jsonb_array_elements(p_rows) r)
    order by h.document_id for update;
  with entrant as (
    select (r ->> 'document')::uuid as document_id, (r ->> 'seq')::bigint as seq, r as ligne
    from jsonb_array_elements(p_rows) r
  ), neuf as (
    update private.document_head h set projete_seq = e.seq
    from entrant e where h.document_id = e.document_id and h.projete_seq <= e.seq
    returning h.document_id, e.ligne
  )
  insert into public.document_texte (document_id, demarche_id, contenu, texte, mots, images, ecrit_par)
    select n.document_id, d.demarche_id, n.ligne -> 'contenu', n.ligne ->> 'texte', (n.ligne ->> 'mots')::integer,
      private.to_ids(n.ligne -> 'images'),
      (select p.id from public.profil p where p.id = (n.ligne ->> 'person')::uuid)
    from neuf n join public.document d on d.id = n.document_id
  on conflict (document_id) do update set contenu = excluded.contenu, texte = excluded.texte, mots = excluded.mots,
    images = excluded.images, ecrit_le = now(), ecrit_par = excluded.ecrit_par;
end
$$;

create function private.list_documents_to_project(p_all boolean) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(h.document_id), '[]') from private.document_head h
  where p_all or (
    h.projete_seq < h.seq
    -- Somebody writes there now, and another process sees to it.
    and not exists (
      select from private.document_update u
      where u.document_id = h.document_id and u.seq = h.seq and u.ecrit_le > now() - interval '1 minute'))
$$;

create function public.get_document_right(p_document uuid, p_person uuid) returns text
language sql stable security invoker set search_path = '' as $$ select private.get_document_right(p_document, p_person) $$;
comment on function public.get_document_right(uuid, uuid) is
  'For the collaboration server: what this person may do with the document today; null: nothing.';

create function public.get_document_version(p_document uuid, p_version uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.get_document_version(p_document, p_version) $$;
comment on function public.get_document_version(uuid, uuid) is
  'For the collaboration server: what the document said in this version; null when it has no such version.';

create function public.save_document_version(
  p_document uuid, p_person uuid, p_genre text, p_nom text, p_contenu jsonb, p_mots integer, p_images jsonb,
  p_seq bigint, p_vecteur text, p_previous bigint, p_auteurs jsonb) returns jsonb
language sql security invoker set search_path = ''
as $$
  select private.save_document_version(
    p_document, p_person, p_genre, p_nom, p_contenu, p_mots, p_images, p_seq, p_vecteur, p_previous, p_auteurs)
$$;
comment on function public.save_document_version(uuid, uuid, text, text, jsonb, integer, jsonb, bigint, text, bigint, jsonb) is
  'For the collaboration server: keeps a version and answers {id}, null for an automatic one that says what the newest does; {refus: absent or interdit}; or {seq, vecteur} when the newest version is not p_previous. Automatic ones grow rarer with age: all for a day, one an hour for a week, then one a day.';

create function public.save_document_texts(p_rows jsonb) returns void
language sql security invoker set search_path = '' as $$ select private.save_document_texts(p_rows) $$;
comment on function public.save_document_texts(jsonb) is
  'For the collaboration server: what documents say now, [{document, seq, contenu, texte, mots, images, person}]; what is older than what is there changes nothing.';

create function public.list_documents_to_project(p_all boolean) returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.list_documents_to_project(p_all) $$;
comment on function public.list_documents_to_project(boolean) is
  'For the collaboration server: ids of the documents whose text is behind their log although nobody has written for a minute, or of all.';

create function public.follow_documents(p_process uuid, p_open jsonb, p_presence jsonb) returns jsonb
language sql security invoker set search_path = '' as $$ select private.follow_documents(p_process, p_open, p_presence) $$;
comment on function public.follow_documents(uuid, jsonb, jsonb) is
  'For the collaboration server: says that this process is alive and who is at its documents, [{document, numero, etats: base64 or null}]. Answers {known: whether we had heard of the process, others: how many more are, news: {document: as load_document()} for those of [{document, seq, mark}] that grew or are gone, presence: {document: {mark, etats: [base64]}} of the other processes where it is not the one of that mark}.';

create function public.leave_documents(p_process uuid) returns void
language sql security invoker set search_path = '' as $$ select private.leave_documents(p_process) $$;
comment on function public.leave_documents(uuid) is
  'For the collaboration server: this process has no document open any more.';

revoke execute on function public.follow_documents(uuid, jsonb, jsonb), public.leave_documents(uuid),
  public.get_document_right(uuid, uuid), public.get_document_version(uuid, uuid),
  public.save_document_version(uuid, uuid, text, text, jsonb, integer, jsonb, bigint, text, bigint, jsonb),
  public.save_document_texts(jsonb), public.list_documents_to_project(boolean) from public, anon, authenticated;
grant execute on function public.follow_documents(uuid, jsonb, jsonb), public.leave_documents(uuid),
  public.get_document_right(uuid, uuid), public.get_document_version(uuid, uuid),
  public.save_document_version(uuid, uuid, text, text, jsonb, integer, jsonb, bigint, text, bigint, jsonb),
  public.save_document_texts(jsonb), public.list_documents_to_project(boolean) to service_role;
grant execute on function private.follow_documents(uuid, jsonb, jsonb), private.leave_documents(uuid),
  private.get_document_right(uuid, uuid), private.get_document_version(uuid, uuid),
  private.save_document_version(uuid, uuid, text, text, jsonb, integer, jsonb, bigint, text, bigint, jsonb),
  private.save_document_texts(jsonb), private.list_documents_to_project(boolean) to service_role;
