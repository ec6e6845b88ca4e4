-- Units as append-only acts, and the latest fold of them, guarded by temporal keys.

create extension if not exists btree_gist;

create table unit (
  unit_id uuid constraint unit_key primary key,
  system text not null,
  recorded_at timestamptz not null default recording_instant(),
  constraint unit_system_known
    check (system in ('ADMINISTRATIVE', 'PARTY', 'GOVERNMENT', 'MASS_ORGANISATION', 'ZONE_AUTHORITY'))
);

create table unit_act (
  position bigint generated always as identity constraint unit_act_key primary key,
  unit_id uuid not null constraint unit_act_of_unit references unit,
  type text not null constraint unit_act_type_known check (type in ('CREATED', 'CHANGED')),
  effective_on date not null,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null,
  name text,
  short_name text,
  kind text,
  code text,
  parent_id uuid constraint unit_act_parent references unit,
  constraint unit_created_has_name check (type <> 'CREATED' or name is not null)
);

create index unit_act_of_unit_idx on unit_act (unit_id, effective_on, position);
create unique index unit_created_once on unit_act (unit_id) where type = 'CREATED';

-- What the acts known today make of each unit: one row an interval. Folded again, for a unit, with each of its acts.
create table unit_version (
  unit_id uuid not null,
  valid_during daterange not null,
  system text not null,
  name text not null,
  short_name text,
  kind text,
  code text,
  parent_id uuid,
  constraint unit_version_key primary key (unit_id, valid_during without overlaps),
  constraint unit_code_taken unique (system, code, valid_during without overlaps),
  constraint unit_parent_not_in_force
    foreign key (parent_id, period valid_during) references unit_version (unit_id, period valid_during)
    deferrable initially deferred
);

create index unit_version_parent on unit_version (parent_id);

grant select, insert on unit, unit_act to ${app};
grant select, insert, delete on unit_version to ${app};
