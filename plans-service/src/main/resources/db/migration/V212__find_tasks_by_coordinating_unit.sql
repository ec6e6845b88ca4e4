-- The worklist of a unit begins with the tasks that it, or a group of it, coordinates.
create index task_planned_by_coordinating on task_planned using gin (coordinating_ids);
