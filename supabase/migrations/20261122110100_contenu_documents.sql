-- What documents say: a log of updates that only the collaboration server writes and reads, with the secret key.
-- Content crosses as base64 so that the same calls work over REST and inside the process.

create table private.document_head (
  document_id uuid primary key references public.document (id) on delete cascade,
  seq bigint not null default 0,
  snapshot_seq bigint not null default 0,
  snapshot bytea,
  auteurs bytea
);
comment on table private.document_head is 'The last number given in the log of a document, and the snapshot that replaces its beginning.';
comment on column private.document_head.auteurs is 'Who wrote what the snapshot holds: ranges of Yjs clocks and their people, as src/lib/server/collab/authors.ts writes them.';
alter table private.document_head alter column snapshot set storage external;

create table private.document_update (
  document_id uuid not null references private.document_head (document_id) on delete cascade,
  seq bigint not null,
  data bytea not null,
  ecrit_le timestamptz not null default now(),
  primary key (document_id, seq)
);
comment on table private.document_update is 'The updates of one commit: each with its length before it, as lib0 writes them.';
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

create function private.load_document(p_document uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'seq', h.seq,
    'snapshot', encode(h.snapshot, 'base64'),
    'updates', coalesce((
      select jsonb_agg(encode(u.data, 'base64') order by u.seq)
      from private.document_update u where u.document_id = h.document_id and u.seq > h.snapshot_seq), '[]'))
  from private.document_head h where h.document_id = p_document
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

create function private.compact_document(p_document uuid, p_seq bigint, p_snapshot text) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update private.document_head h set snapshot = decode(p_snapshot, 'base64'), snapshot_seq = p_seq
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
      case when exists (
        select from auth.sessions s where s.id = (h.tenu ->> 'session')::uuid and s.user_id = (h.tenu ->> 'person')::uuid)
      then private.document_right((h.tenu ->> 'document')::uuid, (h.tenu ->> 'person')::uuid) end
      order by h.rang), '[]')
    from jsonb_array_elements(p_held) with ordinality as h (tenu, rang));
end
$$;

create function public.load_document(p_document uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.load_document(p_document) $$;
comment on function public.load_document(uuid) is
  'For the collaboration server: {seq, snapshot: base64 or null, updates: [base64]}; null when there is no such document.';

create function public.append_document_updates(p_rows jsonb) returns jsonb
language sql security invoker set search_path = '' as $$ select private.append_document_updates(p_rows) $$;
comment on function public.append_document_updates(jsonb) is
  'For the collaboration server: adds one row to the log of each document of [{document, data: base64}], at most one row a document, and answers {document: seq}; a deleted document is not in the answer.';

create function public.compact_document(p_document uuid, p_seq bigint, p_snapshot text) returns boolean
language sql security invoker set search_path = '' as $$ select private.compact_document(p_document, p_seq, p_snapshot) $$;
comment on function public.compact_document(uuid, bigint, text) is
  'For the collaboration server: replaces the log up to p_seq by this snapshot (base64); false when a later one is there.';

create function public.review_document_rights(p_held jsonb) returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.review_document_rights(p_held) $$;
comment on function public.review_document_rights(jsonb) is
  'For the collaboration server: today''s right for each of [{document, person, session}], in the same order; null when there is none or the session is over.';

revoke execute on function public.load_document(uuid), public.append_document_updates(jsonb),
  public.compact_document(uuid, bigint, text), public.review_document_rights(jsonb) from public, anon, authenticated;
grant execute on function public.load_document(uuid), public.append_document_updates(jsonb),
  public.compact_document(uuid, bigint, text), public.review_document_rights(jsonb) to service_role;
grant execute on function private.load_document(uuid), private.append_document_updates(jsonb),
  private.compact_document(uuid, bigint, text), private.review_document_rights(jsonb) to service_role;
