-- What units-service has said, as acts. A copy of the inbox: position and recorded_at are those of the stored event, so
-- that a rebuild gives the same rows.
create table known_unit_act (
  position     bigint      not null,
  unit_id      uuid        not null,
  kind         text        not null,
  effective_on date        not null,
  recorded_at  timestamptz not null,
  body         text        not null,
  constraint known_unit_act_pk primary key (position),
  constraint known_unit_act_kind check (kind in ('CREATED', 'CHANGED'))
);
create index known_unit_act_known on known_unit_act (recorded_at, position);

create table known_indicator_act (
  position     bigint      not null,
  indicator_id uuid        not null,
  effective_on date        not null,
  recorded_at  timestamptz not null,
  body         text        not null,
  constraint known_indicator_act_pk primary key (position)
);
create index known_indicator_act_known on known_indicator_act (recorded_at, position);

-- Copies are folded again from the inbox: the running role may remove them, but never change one.
grant select, insert, delete on known_unit_act, known_indicator_act to ${app};
