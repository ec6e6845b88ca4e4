-- Groups of units: a dated list, or a rule. Each act states the whole list, or the rule, that holds from then on.

create table unit_group (
  group_id uuid constraint unit_group_key primary key,
  unit_id uuid not null constraint unit_group_of_unit references unit,
  recorded_at timestamptz not null default recording_instant()
);

create table group_act (
  position bigint generated always as identity constraint group_act_key primary key,
  group_id uuid not null constraint group_act_of_group references unit_group,
  effective_on date not null,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null,
  name text,
  members uuid[],
  rule jsonb,
  constraint group_act_lists_or_rules check (members is null or rule is null)
);

create index group_act_of_group_idx on group_act (group_id, effective_on, position);
create index unit_group_of_unit_idx on unit_group (unit_id);
create index group_act_members on group_act using gin (members);

grant select, insert on unit_group, group_act to ${app};
