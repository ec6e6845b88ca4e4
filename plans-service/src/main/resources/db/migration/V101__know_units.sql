-- Units as units-service tells them: its acts, as they arrived. Folded when asked, never changed.
create table known_unit_act (
  position     bigint primary key,
  event_id     uuid not null,
  unit_id      uuid not null,
  system       text,
  effective_on date not null,
  recorded_at  timestamptz not null,
  parent_id    uuid,
  constraint known_unit_act_once unique (event_id)
);
create index known_unit_act_of_unit on known_unit_act (unit_id, effective_on, recorded_at, position);
grant select, insert on known_unit_act to ${app};
