-- Somebody who answers for the plan has seen a finding and says why it stands.
create table finding_acknowledged (
  position           bigint primary key default nextval('act_position'),
  recorded_at        timestamptz not null default recording_instant(),
  effective_on       date not null,
  acknowledgement_id uuid not null,
  plan_id            uuid not null,
  code               text not null,
  pointer            text not null,
  facts              text[] not null,
  reason             text not null,
  roles              text[] not null,
  constraint finding_acknowledged_once unique (acknowledgement_id, code, pointer),
  constraint finding_acknowledged_of_plan foreign key (plan_id) references plan_issued (plan_id)
);
create index finding_acknowledged_by_plan on finding_acknowledged (plan_id, position);
grant select, insert on finding_acknowledged to ${app};
