-- What the other services have said, in the order in which it became known here. Never changed: copies are folded from it.
create table inbox (
  position bigint generated always as identity constraint inbox_key primary key,
  event_id uuid not null constraint inbox_event_once unique,
  topic text not null,
  source text not null,
  type text not null,
  subject uuid not null,
  sequence bigint not null,
  occurred_at timestamptz not null,
  traceparent text,
  -- json, not jsonb: a replay folds the very text that was folded first.
  data json not null,
  stored_at timestamptz not null default recording_instant(),
  constraint inbox_sequence_once unique (topic, subject, sequence)
);

-- How far each partition is read; moved by compare-and-set in the transaction that stores what was read.
create table consumer_offset (
  topic text not null,
  partition integer not null,
  next_offset bigint not null default 0,
  fresh_through timestamptz,
  constraint consumer_offset_key primary key (topic, partition)
);

-- Records that could not be folded, kept whole until they are.
create table dead_letter (
  id uuid constraint dead_letter_key primary key,
  topic text not null,
  partition integer not null,
  record_offset bigint not null,
  sent_at timestamptz not null,
  header_names text[] not null,
  header_texts text[] not null,
  value bytea,
  event_id uuid,
  type text,
  subject uuid,
  sequence bigint,
  reason text not null,
  error text not null,
  stored_at timestamptz not null default recording_instant(),
  resolved_at timestamptz,
  constraint dead_letter_reason check (reason in ('UNREADABLE', 'REFUSED', 'BEHIND', 'CONFLICT'))
);

create index dead_letter_open on dead_letter (id) where resolved_at is null;
create unique index dead_letter_once on dead_letter (event_id) where resolved_at is null;

grant select, insert on inbox to ${app};
grant select, insert, update on consumer_offset, dead_letter to ${app};
