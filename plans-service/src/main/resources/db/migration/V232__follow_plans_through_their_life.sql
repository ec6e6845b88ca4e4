-- An issuer approves a draft as it stood then: a later version of the draft is another paper.
create table plan_approved (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  plan_id      uuid not null,
  issuer_id    uuid not null,
  approved_on  date not null,
  document     text
);
create index plan_approved_by_plan on plan_approved (plan_id);
grant select, insert on plan_approved to ${app};

create table plan_owner_changed (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  plan_id      uuid not null,
  unit_id      uuid not null,
  reason       text not null,
  document     text,
  constraint plan_owner_of_plan foreign key (plan_id) references plan_issued (plan_id)
);
create index plan_owner_changed_by_plan on plan_owner_changed (plan_id);
grant select, insert on plan_owner_changed to ${app};

create table plan_closing_begun (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  plan_id      uuid not null,
  document     text,
  constraint plan_closing_once unique (plan_id),
  constraint plan_closing_of_plan foreign key (plan_id) references plan_issued (plan_id)
);
grant select, insert on plan_closing_begun to ${app};
