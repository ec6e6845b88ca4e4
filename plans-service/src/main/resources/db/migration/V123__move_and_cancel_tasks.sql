create table task_moved (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  task_id      uuid not null,
  plan_id      uuid not null,
  lead_ids     uuid[] not null,
  reason       text not null,
  document     text,
  constraint task_moved_of_task foreign key (task_id) references task_planned (task_id)
);
create index task_moved_of on task_moved (task_id, effective_on, position);
create index task_moved_to_lead on task_moved using gin (lead_ids);

create table task_cancelled (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  task_id      uuid not null,
  plan_id      uuid not null,
  reason       text not null,
  document     text,
  constraint task_cancelled_once unique (task_id),
  constraint task_cancelled_of_task foreign key (task_id) references task_planned (task_id)
);
grant select, insert on task_moved, task_cancelled to ${app};
