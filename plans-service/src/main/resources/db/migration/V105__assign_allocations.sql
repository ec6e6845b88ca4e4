create table allocation_assigned (
  position       bigint primary key default nextval('act_position'),
  recorded_at    timestamptz not null default recording_instant(),
  effective_on   date not null,
  allocation_id  uuid not null,
  target_id      uuid not null,
  plan_id        uuid not null,
  period_from    date not null,
  period_through date not null,
  cells          jsonb not null,
  printed_total  numeric,
  closed         boolean not null,
  document       text,
  made_up        boolean not null,
  constraint allocation_assigned_once unique (allocation_id),
  constraint allocation_of_target foreign key (target_id) references target_set (target_id),
  constraint allocation_period_in_order check (period_from <= period_through),
  constraint allocation_closed_by_document check (not closed or document is not null)
);
create index allocation_assigned_of_target on allocation_assigned (target_id, position);
grant select, insert on allocation_assigned to ${app};
