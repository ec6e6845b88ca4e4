create table thing (
  code text primary key,
  name text,
  recorded_at timestamptz not null default recording_instant()
);

grant select, insert, update on thing to ${app};
