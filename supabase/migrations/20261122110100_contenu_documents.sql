-- What documents say: a log of updates that only the collaboration server writes and reads, with the secret key.
-- Content crosses as base64 so that the same calls work over REST and inside the process.

create table private.document_head (
  document_id uuid primary key references public.document (id) on delete cascade,
  seq bigint not null default 0,
  snapshot_seq bigint not null default 0,
  snapshot bytea,
  auteurs bytea,
  version_seq bigint not null default 0,
  version_vecteur bytea,
  projete_seq bigint not null default 0
);
comment on table private.document_head is 'The last number given in the log of a document, and the snapshot that replaces its beginning.';
comment on column private.document_head.auteurs is 'Who wrote what the snapshot holds: ranges of Yjs clocks and their people, as src/lib/server/collab/authors.ts writes them.';
comment on column private.document_head.version_seq is 'The newest version holds the log up to here; version_vecteur is its Yjs state vector.';
comment on column private.document_head.projete_seq is 'document_texte holds the log up to here.';
alter table private.document_head alter column snapshot set storage external;

create table private.document_update (
  document_id uuid not null references private.document_head (document_id) on delete cascade,
  seq bigint not null,
  data bytea not null,
  ecrit_le timestamptz not null default now(),
  primary key (document_id, seq)
);
comment on table private.document_update is 'One commit: who wrote which ranges, then the updates (src/lib/server/collab/log-row.ts).';
alter table private.document_update alter column data set storage external;

alter table private.document_head enable row level security;
alter table private.document_update enable row level security;

create function private.create_document_head() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.document_head (document_id) values (new.id);
  return null;
end
$$;
comment on function private.create_document_head() is 'A document has an empty content from the first moment.';
create trigger document_head after insert on public.document for each row execute function private.create_document_head();

create function private.load_document(p_document uuid, p_seq bigint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'genre', d.genre,
    'seq', h.seq,
    'snapshot', case when h.snapshot_seq > p_seq then encode(h.snapshot, 'base64') end,
    'auteurs', case when h.snapshot_seq > p_seq then encode(h.auteurs, 'base64') end,
    'updates', coalesce((
      select jsonb_agg(encode(u.data, 'base64') order by u.seq)
      from private.document_update u
      where u.document_id = h.document_id and u.seq > greatest(h.snapshot_seq, p_seq)), '[]'),
    'version_seq', h.version_seq,
    'version_vecteur', encode(h.version_vecteur, 'base64'),
    'projete_seq', h.projete_seq)
  from private.document_head h join public.document d on d.id = h.document_id
  where h.document_id = p_document
$$;

create function private.append_document_updates(p_rows jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  v_numeros jsonb;
begin
  -- Locked in one order, so that two processes that write the same documents wait for each other and never cross.
  perform from private.document_head h
    where h.document_id in (select (r ->> 'document')::uuid from jsonb_array_elements(p_rows) r)
    order by h.document_id for update;
  with entrant as (
    select (r ->> 'document')::uuid as document_id, decode(r ->> 'data', 'base64') as data
    from jsonb_array_elements(p_rows) r
  ), tete as (
    update private.document_head h set seq = h.seq + 1
    from entrant e where h.document_id = e.document_id
    returning h.document_id, h.seq, e.data
  ), ecrit as (
    insert into private.document_update (document_id, seq, data)
    select t.document_id, t.seq, t.data from tete t
    returning document_id, seq
  )
  select coalesce(jsonb_object_agg(e.document_id, e.seq), '{}') into v_numeros from ecrit e;
  return v_numeros;
end
$$;

create function private.compact_document(p_document uuid, p_seq bigint, p_snapshot text, p_auteurs text) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update private.document_head h
    set snapshot = decode(p_snapshot, 'base64'), auteurs = decode(p_auteurs, 'base64'), snapshot_seq = p_seq
    where h.document_id = p_document and h.snapshot_seq < p_seq;
  if not found then
    return false;
  end if;
  delete from private.document_update u where u.document_id = p_document and u.seq <= p_seq;
  return true;
end
$$;

create function private.review_document_rights(p_held jsonb) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(
      case
        when not exists (select from public.document d where d.id = (h.tenu ->> 'document')::uuid) then 'supprime'
        when exists (
          select from auth.sessions s
          where s.id = (h.tenu ->> 'session')::uuid and s.user_id = (h.tenu ->> 'person')::uuid)
        then private.document_right((h.tenu ->> 'document')::uuid, (h.tenu ->> 'person')::uuid)::text
      end
      order by h.rang), '[]')
    from jsonb_array_elements(p_held) with ordinality as h (tenu, rang));
end
$$;

create function public.load_document(p_document uuid, p_seq bigint) returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.load_document(p_document, p_seq) $$;
comment on function public.load_document(uuid, bigint) is
  'For the collaboration server: what somebody lacks who has the log up to p_seq: {genre, seq, snapshot and auteurs: base64 or null, updates: [base64], version_seq, version_vecteur, projete_seq}; null when there is no such document.';

create function public.append_document_updates(p_rows jsonb) returns jsonb
language sql security invoker set search_path = '' as $$ select private.append_document_updates(p_rows) $$;
comment on function public.append_document_updates(jsonb) is
  'For the collaboration server: adds one row to the log of each document of [{document, data: base64}], at most one row a document, and answers {document: seq}; a deleted document is not in the answer.';

create function public.compact_document(p_document uuid, p_seq bigint, p_snapshot text, p_auteurs text) returns boolean
language sql security invoker set search_path = '' as $$ select private.compact_document(p_document, p_seq, p_snapshot, p_auteurs) $$;
comment on function public.compact_document(uuid, bigint, text, text) is
  'For the collaboration server: replaces the log up to p_seq by this snapshot and its authors (base64); false when a later one is there.';

create function public.review_document_rights(p_held jsonb) returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.review_document_rights(p_held) $$;
comment on function public.review_document_rights(jsonb) is
  'For the collaboration server: today''s right for each of [{document, person, session}], in the same order; supprime when the document is gone, null when there is no right or the session is over.';

revoke execute on function public.load_document(uuid, bigint), public.append_document_updates(jsonb),
  public.compact_document(uuid, bigint, text, text), public.review_document_rights(jsonb) from public, anon, authenticated;
grant execute on function public.load_document(uuid, bigint), public.append_document_updates(jsonb),
  public.compact_document(uuid, bigint, text, text), public.review_document_rights(jsonb) to service_role;
grant execute on function private.load_document(uuid, bigint), private.append_document_updates(jsonb),
  private.compact_document(uuid, bigint, text, text), private.review_document_rights(jsonb) to service_role;
