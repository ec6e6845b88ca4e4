-- The cells of a table once more, a row each: sums and pages of large tables need not unfold whole documents. Written with
-- their act and never changed; the act stays what was recorded.
create table allocation_cell (
  allocation_id uuid not null,
  unit_id       uuid not null,
  cell          text not null,
  number        numeric,
  constraint allocation_cell_once primary key (allocation_id, unit_id),
  constraint allocation_cell_of_table foreign key (allocation_id) references allocation_assigned (allocation_id)
);
grant select, insert on allocation_cell to ${app};

-- What a table comes to by itself.
alter table allocation_assigned add column cells_total numeric, add column cells_numbered integer;
create index allocation_assigned_of_plan on allocation_assigned (plan_id, position);

insert into allocation_cell (allocation_id, unit_id, cell, number)
select a.allocation_id, (c ->> 'unitId')::uuid, c ->> 'cell',
       case when c ->> 'cell' ~ '^[0-9]+([.][0-9]+)?$' then (c ->> 'cell')::numeric end
  from allocation_assigned a cross join jsonb_array_elements(a.cells) c;

update allocation_assigned a
   set cells_total = counted.total, cells_numbered = counted.numbered
  from (select allocation_id, coalesce(sum(number), 0) as total, count(number) as numbered
          from allocation_cell group by allocation_id) counted
 where counted.allocation_id = a.allocation_id;
update allocation_assigned set cells_total = 0, cells_numbered = 0 where cells_total is null;
alter table allocation_assigned alter column cells_total set not null, alter column cells_numbered set not null;

-- The units that any table of a plan names, in the order in which they were first named: that of its pages.
create table allocation_unit (
  place       bigint primary key default nextval('act_position'),
  recorded_at timestamptz not null default recording_instant(),
  plan_id     uuid not null,
  unit_id     uuid not null,
  constraint allocation_unit_once unique (plan_id, unit_id)
);
create index allocation_unit_of_plan on allocation_unit (plan_id, place);
grant select, insert on allocation_unit to ${app};

insert into allocation_unit (plan_id, unit_id, recorded_at)
select plan_id, unit_id, recorded_at
  from (select distinct on (a.plan_id, c ->> 'unitId') a.plan_id, (c ->> 'unitId')::uuid as unit_id, a.recorded_at, a.position, ordinal
          from allocation_assigned a cross join jsonb_array_elements(a.cells) with ordinality as cells (c, ordinal)
         order by a.plan_id, c ->> 'unitId', a.position) named
 order by position, ordinal;
