-- Tables are read by people, who know units by their names.
alter table known_unit_act add column name text;
update known_unit_act act set name = told.data ->> 'name'
  from inbox told where told.event_id = act.event_id and told.data ->> 'name' is not null;
