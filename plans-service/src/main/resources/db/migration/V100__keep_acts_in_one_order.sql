-- One sequence for all acts of the service: acts of one instant keep the order in which they were recorded, whatever
-- table they are in.
create sequence act_position as bigint;
grant usage on sequence act_position to ${app};
