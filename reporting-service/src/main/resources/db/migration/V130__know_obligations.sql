-- What plans-service has said that units owe, as acts: the last one known on an instance counts.
create table known_obligation_act (
  position       bigint      not null,
  instance_id    uuid        not null,
  plan_id        uuid        not null,
  unit_id        uuid        not null,
  owed           boolean     not null,
  tier           integer     not null,
  period_from    date,
  period_through date,
  named_from     date,
  named_through  date,
  cutoff         date,
  indicator_ids  uuid[]      not null,
  effective_on   date        not null,
  recorded_at    timestamptz not null,
  body           text        not null,
  constraint known_obligation_act_pk primary key (position),
  constraint known_obligation_period check ((period_from is null) = (period_through is null)),
  constraint known_obligation_cutoff check (cutoff is null or period_from is not null)
);
create index known_obligation_act_of_instance on known_obligation_act (instance_id, position);
create index known_obligation_act_of_unit on known_obligation_act (unit_id, cutoff) where owed;

grant select, insert, delete on known_obligation_act to ${app};
