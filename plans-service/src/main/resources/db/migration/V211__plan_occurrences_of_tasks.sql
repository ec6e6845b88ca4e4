-- The times that a task is to be done, and by whom: a step from a day on, or its end. Added to when what makes them changes.
create table task_occurrence_act (
  position         bigint primary key default nextval('act_position'),
  recorded_at      timestamptz not null default recording_instant(),
  effective_on     date not null,
  occurrence_id    uuid not null,
  task_id          uuid not null,
  plan_id          uuid not null,
  key              text not null,
  member_id        uuid,
  unit_ids         uuid[] not null,
  not_before       date,
  last_day         date,
  withdrawn_reason text,
  constraint task_occurrence_of_task foreign key (task_id) references task_planned (task_id)
);
create index task_occurrence_act_of on task_occurrence_act (occurrence_id, effective_on, recorded_at, position);
create index task_occurrence_act_of_task on task_occurrence_act (task_id);
create index task_occurrence_act_of_plan on task_occurrence_act (plan_id);
create index task_occurrence_act_by_unit on task_occurrence_act using gin (unit_ids);

-- What is said of one occurrence, or of the whole task.
alter table task_completed add occurrence_id uuid;
alter table task_completed drop constraint task_completed_once;
alter table task_completed
  add constraint task_completed_once unique nulls not distinct (task_id, occurrence_id);
alter table task_moved add occurrence_id uuid;
alter table task_cancelled add occurrence_id uuid;
alter table task_cancelled drop constraint task_cancelled_once;
alter table task_cancelled
  add constraint task_cancelled_once unique nulls not distinct (task_id, occurrence_id);

alter table task_planned
  add condition text,
  add copied_from_ids uuid[] not null default '{}',
  add unplanned boolean not null default false;

create table task_deadline_changed (
  position         bigint primary key default nextval('act_position'),
  recorded_at      timestamptz not null default recording_instant(),
  effective_on     date not null,
  task_id          uuid not null,
  plan_id          uuid not null,
  schedule_kind    text not null,
  raw_vi           text,
  not_before       date,
  due              date,
  due_inclusive    boolean,
  last_day         date,
  until            date,
  precision_of_due text,
  recurrence       text,
  reason           text not null,
  document         text,
  constraint task_deadline_changed_of_task foreign key (task_id) references task_planned (task_id)
);
create index task_deadline_changed_of on task_deadline_changed (task_id, effective_on, position);

create table task_condition_stated (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  task_id      uuid not null,
  plan_id      uuid not null,
  met          boolean not null,
  reason       text not null,
  document     text,
  constraint task_condition_stated_of_task foreign key (task_id) references task_planned (task_id)
);
create index task_condition_stated_of on task_condition_stated (task_id, effective_on, position);

create table task_progress_noted (
  position      bigint primary key default nextval('act_position'),
  recorded_at   timestamptz not null default recording_instant(),
  noted_on      date not null,
  task_id       uuid not null,
  plan_id       uuid not null,
  occurrence_id uuid,
  text          text not null,
  evidence      jsonb not null,
  constraint task_progress_noted_of_task foreign key (task_id) references task_planned (task_id)
);
create index task_progress_noted_of on task_progress_noted (task_id, position);
grant select, insert
   on task_occurrence_act, task_deadline_changed, task_condition_stated, task_progress_noted to ${app};
