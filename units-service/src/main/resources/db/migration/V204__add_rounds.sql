-- Rounds over lists of enterprises, with what was found there. Results are only added; the latest about an enterprise counts.

create table round (
  round_id uuid constraint round_key primary key,
  position bigint generated always as identity constraint round_in_order unique,
  unit_id uuid not null constraint round_of_unit references unit,
  name text not null,
  kind text not null constraint round_kind_known check (kind in ('SURVEY', 'WORKING_SESSION')),
  held_on date not null,
  -- Without a list a round is about whomever it has results of.
  listed boolean not null,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null
);

create index round_unit on round (unit_id);

create table round_enterprise (
  round_id uuid not null constraint round_enterprise_of_round references round,
  enterprise_id uuid not null constraint round_enterprise_known references enterprise,
  constraint round_enterprise_key primary key (round_id, enterprise_id)
);

create table round_result (
  position bigint generated always as identity constraint round_result_key primary key,
  round_id uuid not null constraint round_result_of_round references round,
  enterprise_id uuid not null constraint round_result_enterprise references enterprise,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null,
  outcome text not null constraint round_result_outcome_known
    check (outcome in ('ESTABLISHED', 'TRANSFERRED', 'NOT_YET', 'REFUSED')),
  -- Counts by name, never a person.
  figures jsonb not null constraint round_result_figures_named check (jsonb_typeof(figures) = 'object')
);

create index round_result_of_enterprise on round_result (enterprise_id, round_id, position);
create index round_result_of_round_idx on round_result (round_id, enterprise_id, position);

grant select, insert on round, round_enterprise, round_result to ${app};
