-- A filled-in form was taken: the groups of its units, and the tables that it made.
create table allocation_form_taken (
  position       bigint primary key default nextval('act_position'),
  recorded_at    timestamptz not null default recording_instant(),
  effective_on   date not null,
  form_id        uuid not null,
  plan_id        uuid not null,
  groups         jsonb not null,
  allocation_ids uuid[] not null,
  document       text,
  constraint allocation_form_taken_once unique (form_id),
  constraint allocation_form_of_plan foreign key (plan_id) references plan_issued (plan_id)
);
create index allocation_form_taken_by_plan on allocation_form_taken (plan_id, position);
grant select, insert on allocation_form_taken to ${app};
