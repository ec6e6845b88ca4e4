-- A succession whose quotas were confirmed turned out not to be: its tables are taken back by tables that say what holds
-- without them.
create table quota_withdrawn (
  position        bigint primary key default nextval('act_position'),
  recorded_at     timestamptz not null default recording_instant(),
  effective_on    date not null,
  confirmation_id uuid not null,
  allocation_ids  uuid[] not null,
  reason          text not null,
  document        text,
  constraint quota_withdrawn_once unique (confirmation_id),
  constraint quota_withdrawn_of_confirmation foreign key (confirmation_id) references quota_confirmed (confirmation_id)
);
grant select, insert on quota_withdrawn to ${app};
