-- Own figures by month and by year, folded from the postings behind the writers. A counter holds what was recorded at or
-- before counter_fold.folded_through: the fold never passes the commit horizon, so nothing at or before it can still
-- appear or go. Whoever reads adds what was recorded since, or takes away what was recorded after his instant.

-- known_month: that of the recording (UTC); an earlier instant leaves out the months after it.
create table own_unit_month (
  unit_id      uuid    not null,
  indicator_id uuid    not null,
  month        date    not null,
  known_month  date    not null,
  quantity     numeric not null,
  made         integer not null,
  constraint own_unit_month_pk primary key (unit_id, indicator_id, month, known_month)
) with (fillfactor = 90);

create table own_unit_year (
  unit_id      uuid    not null,
  indicator_id uuid    not null,
  year         date    not null,
  quantity     numeric not null,
  made         integer not null,
  constraint own_unit_year_pk primary key (unit_id, indicator_id, year)
) with (fillfactor = 80);

create table counter_fold (
  single         boolean     not null default true,
  folded_through timestamptz not null,
  constraint counter_fold_pk primary key (single),
  constraint counter_fold_single check (single)
);
insert into counter_fold (folded_through) values ('1970-01-01T00:00:00Z');

-- Whether other services have said anything since an answer was made.
create index inbox_stored on inbox (stored_at);

grant select, insert, update, delete on own_unit_month, own_unit_year to ${app};
grant select, update on counter_fold to ${app};
