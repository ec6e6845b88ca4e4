-- Besides units and their successions: who belongs to a group, by a list or a rule.
alter table known_unit_act drop constraint known_unit_act_kind;
alter table known_unit_act add constraint known_unit_act_kind
  check (kind in ('CREATED', 'CHANGED', 'AREA_SERVED', 'SUCCEEDED', 'ANNULLED', 'GROUP_CHANGED'));
