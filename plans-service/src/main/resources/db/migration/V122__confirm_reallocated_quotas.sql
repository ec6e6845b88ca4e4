-- A person accepted what was proposed to the successors: frozen as it was proposed, beside what was assigned.
create table quota_confirmed (
  position        bigint primary key default nextval('act_position'),
  recorded_at     timestamptz not null default recording_instant(),
  effective_on    date not null,
  confirmation_id uuid not null,
  target_id       uuid not null,
  succession_id   uuid not null,
  proposed        jsonb not null,
  allocation_ids  uuid[] not null,
  document        text,
  constraint quota_confirmed_key unique (confirmation_id),
  constraint quota_confirmed_once unique (target_id, succession_id),
  constraint quota_confirmed_of_target foreign key (target_id) references target_set (target_id)
);
grant select, insert on quota_confirmed to ${app};
