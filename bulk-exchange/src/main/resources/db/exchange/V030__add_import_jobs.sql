-- Imports of files: the file is kept here until its job has ended, so that a restart loses nothing.

create table import_job (
  id uuid constraint import_job_key primary key,
  kind text not null,
  media text not null,
  notation text not null,
  mode text not null,
  dry_run boolean not null,
  requested_by text not null,
  requested_for uuid,
  requested_roles text[] not null,
  requested_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  file_sha256 text,
  file_bytes bigint,
  state text not null default 'RECEIVING',
  rows_read bigint not null default 0,
  rows_total bigint,
  created bigint,
  updated bigint,
  unchanged bigint,
  rejected bigint not null default 0,
  -- Why the file as a whole was not taken.
  refusal text,
  refusal_arguments text[],
  -- From when on what the job has recorded is known; it is complete when that instant has passed.
  known_from timestamptz,
  finished_at timestamptz,
  cancel_requested boolean not null default false,
  -- The replica that works on it holds it until then, and longer while it lives.
  worker uuid,
  lease_until timestamptz,
  attempts integer not null default 0,
  constraint import_job_mode_known check (mode in ('ATOMIC', 'PARTIAL')),
  constraint import_job_state_known check (state in ('RECEIVING', 'RECEIVED', 'READING', 'VALIDATED', 'APPLYING',
    'COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED'))
);

create index import_job_open on import_job (requested_at)
  where state in ('RECEIVING', 'RECEIVED', 'READING', 'VALIDATED', 'APPLYING');

create table import_file (
  job_id uuid not null constraint import_file_of_job references import_job on delete cascade,
  part integer not null,
  bytes bytea not null,
  constraint import_file_key primary key (job_id, part)
);

-- Compressing costs more than it saves for something kept for minutes.
alter table import_file alter column bytes set storage external;

create table import_rejection (
  position bigint generated always as identity constraint import_rejection_key primary key,
  job_id uuid not null constraint import_rejection_of_job references import_job on delete cascade,
  sheet text,
  row_number bigint not null,
  column_name text,
  value text,
  code text not null,
  arguments text[] not null
);

create index import_rejection_in_order on import_rejection (job_id, position);

-- What a dry run would change.
create table import_difference (
  position bigint generated always as identity constraint import_difference_key primary key,
  job_id uuid not null constraint import_difference_of_job references import_job on delete cascade,
  row_number bigint not null,
  key text not null,
  outcome text not null constraint import_difference_outcome_known check (outcome in ('CREATED', 'UPDATED')),
  changes jsonb not null
);

create index import_difference_in_order on import_difference (job_id, position);

grant select, insert, update on import_job to ${app};
grant select, insert, delete on import_file, import_rejection, import_difference to ${app};
