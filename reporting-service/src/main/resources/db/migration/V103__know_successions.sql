-- Besides units themselves: which area a unit serves, and which units were succeeded by which.
alter table known_unit_act drop constraint known_unit_act_kind;
alter table known_unit_act rename column unit_id to subject_id;
alter table known_unit_act add constraint known_unit_act_kind
  check (kind in ('CREATED', 'CHANGED', 'AREA_SERVED', 'SUCCEEDED', 'ANNULLED'));
