-- Months as they are given to everybody: docs/adr/0028-audit-and-open-data.md

create table publication (
  id uuid constraint publication_key primary key,
  position bigint generated always as identity,
  unit_id uuid not null,
  month date not null,
  borders date not null,
  view_at date not null,
  known_at timestamptz not null,
  cells bigint not null,
  left_out bigint not null,
  sha256 text not null,
  caller text not null,
  recorded_at timestamptz not null default recording_instant(),
  constraint publication_month check (month = date_trunc('month', month))
);
create unique index publication_in_order on publication (position);

-- A cell that is left out has no value, here as everywhere. A month of a unit is published once: from two snapshots of it a
-- reader could compute what lies between them.
create table publication_cell (
  publication_id uuid not null constraint publication_cell_of_publication references publication,
  ordinal integer not null,
  month date not null,
  unit_id uuid not null,
  parent_id uuid,
  unit_code text,
  unit_name text not null,
  indicator_id uuid not null,
  indicator_code text not null,
  name_vi text not null,
  name_en text not null,
  unit_of_measure text,
  value numeric,
  constraint publication_cell_key primary key (publication_id, ordinal),
  constraint publication_cell_once unique (month, unit_id, indicator_id)
);
grant select, insert on publication, publication_cell to ${app};
