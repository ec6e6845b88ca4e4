-- Threshold rules, what was concluded from them about each enterprise, and what is still to be concluded.

create table eligibility_rule (
  rule_id uuid constraint eligibility_rule_key primary key,
  position bigint generated always as identity constraint eligibility_rule_in_order unique,
  unit_id uuid not null constraint eligibility_rule_of_unit references unit,
  organisation_type text not null,
  effective_on date not null,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null,
  conditions jsonb not null
);

create index eligibility_rule_unit on eligibility_rule (unit_id, organisation_type);

-- Each row replaces what was said before of the enterprise and type: a whole timeline, oldest state first.
create table eligibility_evaluation (
  position bigint generated always as identity constraint eligibility_evaluation_key primary key,
  enterprise_id uuid not null,
  organisation_type text not null,
  recorded_at timestamptz not null default recording_instant(),
  states jsonb not null
);

create index eligibility_evaluation_of_enterprise
  on eligibility_evaluation (enterprise_id, organisation_type, position desc);
create index eligibility_evaluation_recorded on eligibility_evaluation (recorded_at);

-- When an enterprise is eligible, by the latest evaluation.
create table eligibility_period (
  enterprise_id uuid not null,
  organisation_type text not null,
  valid_during daterange not null,
  constraint eligibility_period_key primary key (enterprise_id, organisation_type, valid_during without overlaps)
);

-- Surveyed enterprises are evaluated anew, in the order of their ids, from after this one on.
create table eligibility_due (
  due_id bigint generated always as identity constraint eligibility_due_key primary key,
  after_id uuid
);

-- Whether the enterprise was eligible that day, as it was known then.
create function enterprise_eligible_known(enterprise uuid, wanted text, day date, known_at timestamptz) returns boolean
  language sql stable as $$
  select coalesce((
    select (s ->> 'eligible')::boolean
      from (select states from eligibility_evaluation
             where enterprise_id = enterprise and organisation_type = wanted and recorded_at <= known_at
             order by position desc limit 1) e, jsonb_array_elements(e.states) s
     where (s ->> 'effectiveOn')::date <= day
     order by s ->> 'effectiveOn' desc limit 1), false)
$$;

-- Which setting is the nearest one changes with the tree. Whoever writes it, the conclusions follow.
create function conclude_from_units() returns trigger language plpgsql as $$
begin
  insert into eligibility_due (after_id) select null where exists (select 1 from eligibility_rule);
  return null;
end $$;

create trigger units_changed after insert or update or delete on unit_version
  for each statement execute function conclude_from_units();

grant select, insert on eligibility_rule, eligibility_evaluation to ${app};
grant select, insert, delete on eligibility_period to ${app};
grant select, insert, update, delete on eligibility_due to ${app};
