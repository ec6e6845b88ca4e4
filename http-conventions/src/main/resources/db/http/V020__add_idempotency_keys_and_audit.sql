create table idempotency_key (
  caller text not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  body text not null,
  location text,
  position text,
  answered_at timestamptz not null,
  expires_at timestamptz not null,
  constraint idempotency_key_once primary key (caller, key)
);
grant select, insert, update, delete on idempotency_key to ${app};

create table audit_row (
  position bigint generated always as identity constraint audit_row_position primary key,
  at timestamptz not null,
  caller text not null,
  roles text not null,
  unit uuid,
  action text not null,
  subject uuid,
  trace_id text not null
);
create index audit_row_by_subject on audit_row (subject, position);
-- The running role adds rows and reads them; it cannot change what is written.
grant select, insert on audit_row to ${app};
