-- A plan that carries out another: which of its targets, and which of its CASCADE tasks are done by issuing it.
create table plan_cascaded (
  position       bigint primary key default nextval('act_position'),
  recorded_at    timestamptz not null default recording_instant(),
  effective_on   date not null,
  plan_id        uuid not null,
  parent_plan_id uuid not null,
  target_keys    text[] not null,
  task_keys      text[] not null,
  constraint plan_cascaded_once unique (plan_id),
  constraint plan_cascaded_child foreign key (plan_id) references plan_issued (plan_id),
  constraint plan_cascaded_parent foreign key (parent_plan_id) references plan_issued (plan_id),
  constraint plan_cascaded_other check (plan_id <> parent_plan_id)
);
create index plan_cascaded_by_parent on plan_cascaded (parent_plan_id);
grant select, insert on plan_cascaded to ${app};
