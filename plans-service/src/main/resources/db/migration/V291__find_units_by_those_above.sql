-- Authority is asked downward, too: lists are cut to what is below the caller's unit.
create index known_unit_act_of_parent on known_unit_act (parent_id) where parent_id is not null;
