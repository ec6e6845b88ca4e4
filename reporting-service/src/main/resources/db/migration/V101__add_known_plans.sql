-- What plans-service has said of plans, targets, allocations and tasks, as acts.
create table known_plan_act (
  position     bigint      not null,
  plan_id      uuid        not null,
  subject_id   uuid        not null,
  type         text        not null,
  effective_on date        not null,
  recorded_at  timestamptz not null,
  body         text        not null,
  constraint known_plan_act_pk primary key (position)
);
create index known_plan_act_of_plan on known_plan_act (plan_id, recorded_at, position);
create index known_plan_act_of_subject on known_plan_act (subject_id);

grant select, insert, delete on known_plan_act to ${app};
