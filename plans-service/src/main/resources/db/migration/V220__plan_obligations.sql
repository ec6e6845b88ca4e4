-- Who reports what to whom. Timing holds deadline, period, preset and cut-off in one document, as it is read as one.
create table obligation_planned (
  position           bigint primary key default nextval('act_position'),
  recorded_at        timestamptz not null default recording_instant(),
  effective_on       date not null,
  obligation_id      uuid not null,
  plan_id            uuid not null,
  key                text not null,
  section            text,
  kind               text not null,
  title_vi           text not null,
  title_en           text not null,
  reporter_ids       uuid[] not null,
  reporters_note     text,
  recipient_ids      uuid[] not null,
  via_id             uuid,
  final_recipient_id uuid,
  timing             jsonb not null,
  feeds              text[] not null,
  indicator_ids      uuid[] not null,
  note               text,
  constraint obligation_planned_once unique (obligation_id),
  constraint obligation_key_unique unique (plan_id, key),
  constraint obligation_of_plan foreign key (plan_id) references plan_issued (plan_id),
  constraint obligation_has_reporters check (cardinality(reporter_ids) > 0 or reporters_note is not null)
);
create index obligation_planned_by_reporter on obligation_planned using gin (reporter_ids);

create table obligation_rescheduled (
  position      bigint primary key default nextval('act_position'),
  recorded_at   timestamptz not null default recording_instant(),
  effective_on  date not null,
  obligation_id uuid not null,
  plan_id       uuid not null,
  timing        jsonb not null,
  reason        text not null,
  document      text,
  constraint obligation_rescheduled_of foreign key (obligation_id) references obligation_planned (obligation_id)
);
create index obligation_rescheduled_by_obligation on obligation_rescheduled (obligation_id, position);

-- What one unit owes by one day: the last act on an instance counts, be it here or in obligation_withdrawn.
create table obligation_due (
  position       bigint primary key default nextval('act_position'),
  recorded_at    timestamptz not null default recording_instant(),
  instance_id    uuid not null,
  obligation_id  uuid not null,
  plan_id        uuid not null,
  unit_id        uuid not null,
  group_id       uuid,
  tier           integer not null,
  due_key        text not null,
  can_be_given   date,
  last_day       date not null,
  period_from    date,
  period_through date,
  named_from     date,
  named_through  date,
  cutoff         date,
  moved_from_id  uuid,
  constraint obligation_due_of foreign key (obligation_id) references obligation_planned (obligation_id)
);
create index obligation_due_of_instance on obligation_due (instance_id, position);
create index obligation_due_of_obligation on obligation_due (obligation_id);
create index obligation_due_of_plan on obligation_due (plan_id, last_day, instance_id);
create index obligation_due_of_unit on obligation_due (unit_id, last_day, instance_id);

create table obligation_withdrawn (
  position      bigint primary key default nextval('act_position'),
  recorded_at   timestamptz not null default recording_instant(),
  effective_on  date not null,
  instance_id   uuid not null,
  obligation_id uuid not null,
  plan_id       uuid not null,
  unit_id       uuid not null,
  cause         text not null,
  reason        text not null,
  document      text,
  moved_to_ids  uuid[] not null,
  constraint obligation_withdrawn_of foreign key (obligation_id) references obligation_planned (obligation_id)
);
create index obligation_withdrawn_of_instance on obligation_withdrawn (instance_id, position);

grant select, insert on obligation_planned, obligation_rescheduled, obligation_due, obligation_withdrawn to ${app};
