-- A plan as it was stated, part by part: what goes out is what came in, to the letter.
create table plan_part_stated (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  plan_id      uuid not null,
  part         text not null,
  stated       text not null
);
create index plan_part_stated_by_plan on plan_part_stated (plan_id, part);
grant select, insert on plan_part_stated to ${app};
