create table calendar_set (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  calendar_id  uuid not null,
  unit_id      uuid not null,
  weekend      text[] not null,
  holidays     jsonb not null,
  made_up      date[] not null,
  document     text,
  constraint calendar_once unique (calendar_id)
);
create index calendar_of_unit on calendar_set (unit_id, effective_on, position);
grant select, insert on calendar_set to ${app};
