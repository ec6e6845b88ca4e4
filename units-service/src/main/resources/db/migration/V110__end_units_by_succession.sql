-- Successions (SEMANTICS 2), and what they make of units: an end that only a succession sets, and only an annulment lifts.

create table succession (
  succession_id uuid constraint succession_key primary key,
  position bigint generated always as identity constraint succession_in_order unique,
  kind text not null constraint succession_kind_known
    check (kind in ('RENAME', 'TYPE_CHANGE', 'MERGE', 'SPLIT', 'ABSORB', 'DISSOLVE', 'TRANSFER')),
  effective_on date not null,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null,
  name text,
  unit_kind text,
  -- Lists of what is named in the act, as stated; nothing is computed from them here.
  items jsonb not null,
  shares jsonb not null,
  stocks jsonb not null,
  legal_basis_number text,
  legal_basis_date date,
  replaces uuid constraint succession_replaces references succession
);

create table succession_unit (
  succession_id uuid not null constraint succession_unit_of_succession references succession,
  side text not null constraint succession_unit_side_known check (side in ('FROM', 'TO')),
  place int not null,
  unit_id uuid not null constraint succession_unit_known references unit,
  constraint succession_unit_key primary key (succession_id, side, place),
  constraint succession_names_a_unit_once unique (succession_id, side, unit_id)
);

create index succession_unit_of_unit on succession_unit (unit_id, side);
create index succession_effective on succession (effective_on, position);

-- Known from its recording on, the succession has no effect. The key lets it lose it only once.
create table succession_annulment (
  succession_id uuid constraint succession_annulled_once primary key references succession,
  position bigint generated always as identity constraint succession_annulment_in_order unique,
  replaced_by uuid constraint succession_annulment_replaced_by references succession,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null,
  document_number text,
  document_date date,
  reason text
);

alter table unit_act
  drop constraint unit_act_type_known,
  add constraint unit_act_type_known check (type in ('CREATED', 'CHANGED', 'ENDED', 'VOIDED')),
  add column level text,
  add column electronic_code text,
  add column aliases text[],
  add column cleared text[],
  add column cause uuid constraint unit_act_cause references succession,
  add constraint unit_act_ends_by_succession check (type not in ('ENDED', 'VOIDED') or cause is not null);

create index unit_act_ends on unit_act (unit_id) where type in ('ENDED', 'VOIDED');

-- From when on a unit can be a parent. Its end is not asked for: children of an ended unit never move by themselves, they
-- stand without a parent until somebody moves them.
create table unit_beginning (
  unit_id uuid not null constraint unit_beginning_of_unit references unit,
  during daterange not null,
  constraint unit_beginning_key primary key (unit_id, during without overlaps)
);

insert into unit_beginning (unit_id, during)
  select unit_id, daterange(effective_on, null) from unit_act where type = 'CREATED';

alter table unit_version
  drop constraint unit_parent_not_in_force,
  add constraint unit_parent_begins_later
    foreign key (parent_id, period valid_during) references unit_beginning (unit_id, period during),
  add column level text,
  add column electronic_code text,
  add column aliases text[],
  add constraint unit_electronic_code_taken unique (electronic_code, valid_during without overlaps);

grant select, insert on succession, succession_unit, succession_annulment, unit_beginning to ${app};

-- A unit of one system serves an area of another from a day on, or none. Of two acts on one day the later has the last word.
create table served_area_act (
  position bigint generated always as identity constraint served_area_act_key primary key,
  unit_id uuid not null constraint served_area_act_of_unit references unit,
  effective_on date not null,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null,
  area_id uuid constraint served_area_act_area references unit
);

create index served_area_act_of_unit_idx on served_area_act (unit_id, effective_on, position);
create index served_area_act_of_area on served_area_act (area_id);

grant select, insert on served_area_act to ${app};
