-- What was done, in full, and sealed: docs/adr/0028-audit-and-open-data.md

alter table audit_row
  add column recorded_at timestamptz not null default timestamptz '1970-01-01 00:00:00+00',
  add column client text,
  add column deed text not null default 'ADDED',
  add column state_before text,
  add column state_after text;
-- Rows of before stand at the beginning of time, and all their like are sealed together. From now on the order is that in
-- which deeds became visible: a batch that ends at the commit horizon is complete for ever.
alter table audit_row alter column recorded_at set default recording_instant();
create index audit_row_as_recorded on audit_row (recorded_at, position);

create table audit_seal (
  number bigint constraint audit_seal_number primary key,
  through timestamptz not null,
  row_count bigint not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null,
  constraint audit_seal_follows unique (previous_hash)
);
grant select, insert on audit_seal to ${app};
