-- A page of a plan's table is some units with all their cells: they stand side by side here.
create index allocation_cell_by_unit on allocation_cell (unit_id, allocation_id) include (cell);
