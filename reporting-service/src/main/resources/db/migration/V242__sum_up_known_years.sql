-- Own figures by year as far as each year had made them known: what is asked of an earlier instant reads the years before
-- that of the instant here, and only the months of that year one by one. A year is summed up once nothing recorded in it can
-- still appear (counter_fold), so nothing is added to it afterwards.

create table own_unit_known_year (
  unit_id      uuid    not null,
  indicator_id uuid    not null,
  year         date    not null,
  known_year   date    not null,
  quantity     numeric not null,
  made         integer not null,
  constraint own_unit_known_year_pk primary key (unit_id, indicator_id, year, known_year)
);

-- Recorded before this day: summed up.
create table known_year_fold (
  single boolean not null default true,
  before date    not null,
  constraint known_year_fold_pk primary key (single),
  constraint known_year_fold_single check (single)
);
insert into known_year_fold (before) values ('1970-01-01');

-- Months of one year of knowledge, whichever months they tell of. Only the fold of the counters waits while it is made.
create index own_unit_month_known on own_unit_month (known_month, unit_id);

grant select, insert, update, delete on own_unit_known_year to ${app};
grant select, update on known_year_fold to ${app};
