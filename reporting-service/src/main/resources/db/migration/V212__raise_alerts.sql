-- Calendars and requests for explanation of plans-service, as acts; recorded_at is that of the stored event.
create table known_calendar (
  position     bigint      not null,
  calendar_id  uuid        not null,
  unit_id      uuid        not null,
  effective_on date        not null,
  recorded_at  timestamptz not null,
  weekend      text[]      not null,
  holidays     date[]      not null,
  worked       date[]      not null,
  constraint known_calendar_pk primary key (position)
);
create table known_explanation (
  position     bigint      not null,
  request_id   uuid        not null,
  plan_id      uuid        not null,
  unit_id      uuid        not null,
  asked_on     date        not null,
  answer_by    date        not null,
  text         text        not null,
  recorded_at  timestamptz not null,
  constraint known_explanation_pk primary key (position),
  constraint known_explanation_once unique (request_id)
);
create index known_explanation_of_plan on known_explanation (plan_id);
create index known_explanation_recorded on known_explanation (recorded_at);
create index known_plan_act_recorded on known_plan_act (recorded_at);
create index known_obligation_act_recorded on known_obligation_act (recorded_at);

-- How far was looked, by all replicas together, for what may raise an alert; and which plans are to be examined for it.
create table alert_watch (
  id            smallint    not null default 1,
  known_through timestamptz not null,
  day           date        not null,
  -- Something became known that may concern any plan; all are examined when a while has passed since the last time.
  all_concerned boolean     not null,
  all_marked_at timestamptz not null,
  constraint alert_watch_pk primary key (id),
  constraint alert_watch_alone check (id = 1)
);
create table watched_plan (
  plan_id      uuid    not null,
  to_examine   boolean not null,
  -- Facts of which indicators move it; null: facts of any.
  indicator_ids uuid[],
  constraint watched_plan_pk primary key (plan_id)
);

-- How each target stood when it was last looked at, and every time that it stood otherwise than before.
create table watched_target (
  target_id      uuid not null,
  unit_id        uuid not null,
  period_from    date not null,
  period_through date not null,
  plan_id        uuid not null,
  state          text not null,
  since          date not null,
  constraint watched_target_pk primary key (target_id, unit_id, period_from, period_through)
);
create index watched_target_of_plan on watched_target (plan_id);
create table target_state_change (
  id             uuid        not null,
  position       bigint      generated always as identity,
  target_id      uuid        not null,
  plan_id        uuid        not null,
  unit_id        uuid        not null,
  period_from    date        not null,
  period_through date        not null,
  former         text        not null,
  state          text        not null,
  percent        text,
  on_day         date        not null,
  recorded_at    timestamptz not null default recording_instant(),
  constraint target_state_change_pk primary key (id)
);
create index target_state_change_recorded on target_state_change (recorded_at, position);

-- Each subject of a unit is told of once an occasion: a due date, a period, the day on which a state began.
create table alert (
  id             uuid        not null,
  position       bigint      generated always as identity,
  kind           text        not null,
  unit_id        uuid        not null,
  plan_id        uuid        not null,
  subject_id     uuid        not null,
  occasion       text        not null,
  title_vi       text        not null,
  title_en       text        not null,
  due            date,
  period_from    date,
  period_through date,
  state          text,
  percent        text,
  on_day         date        not null,
  recorded_at    timestamptz not null default recording_instant(),
  constraint alert_pk primary key (id),
  constraint alert_once unique (plan_id, kind, unit_id, subject_id, occasion),
  constraint alert_period check ((period_from is null) = (period_through is null))
);
create index alert_of_unit on alert (unit_id, position);
create index alert_position on alert (position);
create index alert_recorded on alert (recorded_at, position);
create table alert_acknowledged (
  alert_id    uuid        not null,
  note        text,
  caller      text        not null,
  recorded_at timestamptz not null default recording_instant(),
  constraint alert_acknowledged_once primary key (alert_id),
  constraint alert_acknowledged_of foreign key (alert_id) references alert (id)
);

grant select, insert, delete on known_calendar, known_explanation to ${app};
grant select, insert, update on alert_watch, watched_plan, watched_target to ${app};
grant select, insert on target_state_change, alert, alert_acknowledged to ${app};
