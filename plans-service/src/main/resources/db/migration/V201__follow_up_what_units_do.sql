-- Reminders, each the n-th for its unit and its subject: an occurrence of a task, or what a unit owes by a day.
create table reminder_sent (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  reminder_id  uuid not null,
  subject_kind text not null,
  subject_id   uuid not null,
  plan_id      uuid not null,
  unit_id      uuid not null,
  number       integer not null,
  reminded_on  date not null,
  text         text,
  document     text,
  constraint reminder_once unique (reminder_id),
  constraint reminder_numbered unique (subject_id, unit_id, number),
  constraint reminder_once_a_day unique (subject_id, unit_id, reminded_on)
);
create index reminder_of_unit on reminder_sent (unit_id, position);

create table explanation_requested (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  request_id   uuid not null,
  subject_kind text not null,
  subject_id   uuid not null,
  plan_id      uuid not null,
  unit_id      uuid not null,
  asked_on     date not null,
  answer_by    date not null,
  text         text not null,
  document     text,
  constraint explanation_request_once unique (request_id)
);
create index explanation_requested_of_unit on explanation_requested (unit_id, position);
create index explanation_requested_of_subject on explanation_requested (subject_id, position);

create table explanation_answered (
  position    bigint primary key default nextval('act_position'),
  recorded_at timestamptz not null default recording_instant(),
  request_id  uuid not null,
  answered_on date not null,
  text        text not null,
  document    text,
  constraint explanation_answered_once unique (request_id),
  constraint explanation_answers foreign key (request_id) references explanation_requested (request_id)
);
grant select, insert on reminder_sent, explanation_requested, explanation_answered to ${app};
