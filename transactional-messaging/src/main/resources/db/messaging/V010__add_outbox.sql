-- What this service says to the others, written by the transaction that made it true; the relay sends and deletes it.

-- The number of the last event about a subject on a topic. Its row lock makes the order of events the order of commits.
create table outbox_sequence (
  topic text not null,
  subject uuid not null,
  last bigint not null,
  constraint outbox_sequence_key primary key (topic, subject)
);

create table outbox (
  id bigint generated always as identity constraint outbox_key primary key,
  event_id uuid not null,
  topic text not null,
  type text not null,
  source text not null,
  subject uuid not null,
  sequence bigint not null,
  occurred_at timestamptz not null default recording_instant(),
  traceparent text,
  data text not null,
  -- Replicas of the relay share the work by buckets; a subject is always in the same one.
  bucket smallint not null generated always as ((get_byte(uuid_send(subject), 15) & 15)::smallint) stored
);

create index outbox_of_bucket on outbox (bucket, id);

create function wake_relay() returns trigger language plpgsql as $$
begin
  notify tiendo_outbox;
  return null;
end $$;

create trigger outbox_wakes_relay after insert on outbox for each statement execute function wake_relay();

grant select, insert, update on outbox_sequence to ${app};
grant select, insert, update, delete on outbox to ${app};
