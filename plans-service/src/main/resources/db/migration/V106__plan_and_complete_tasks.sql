create table task_planned (
  position         bigint primary key default nextval('act_position'),
  recorded_at      timestamptz not null default recording_instant(),
  effective_on     date not null,
  task_id          uuid not null,
  plan_id          uuid not null,
  key              text not null,
  section          text,
  title_vi         text not null,
  title_en         text not null,
  type             text not null,
  lead_ids         uuid[] not null,
  coordinating_ids uuid[] not null,
  product          text,
  copied_from      text,
  schedule_kind    text not null,
  raw_vi           text,
  not_before       date,
  due              date,
  due_inclusive    boolean,
  last_day         date,
  until            date,
  precision_of_due text,
  recurrence       text,
  constraint task_planned_once unique (task_id),
  constraint task_key_unique unique (plan_id, key),
  constraint task_of_plan foreign key (plan_id) references plan_issued (plan_id),
  constraint task_ongoing_without_due check (due is null or schedule_kind not in ('ONGOING', 'UNSPECIFIED'))
);
create index task_planned_by_lead on task_planned using gin (lead_ids);
grant select, insert on task_planned to ${app};

create table task_completed (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  completed_on date not null,
  task_id      uuid not null,
  plan_id      uuid not null,
  document     text,
  constraint task_completed_once unique (task_id),
  constraint task_completed_of_task foreign key (task_id) references task_planned (task_id)
);
grant select, insert on task_completed to ${app};
