create table target_evidence_recorded (
  position       bigint primary key default nextval('act_position'),
  recorded_at    timestamptz not null default recording_instant(),
  effective_on   date not null,
  evidence_id    uuid not null,
  target_id      uuid not null,
  plan_id        uuid not null,
  unit_id        uuid not null,
  period_from    date,
  period_through date,
  text           text not null,
  documents      jsonb not null,
  verdict        text,
  constraint target_evidence_recorded_once unique (evidence_id),
  constraint target_evidence_of_target foreign key (target_id) references target_set (target_id),
  constraint target_evidence_period_whole check ((period_from is null) = (period_through is null))
);
create index target_evidence_recorded_of_target on target_evidence_recorded (target_id);
grant select, insert on target_evidence_recorded to ${app};
