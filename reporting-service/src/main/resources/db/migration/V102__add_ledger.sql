-- The ledger. Nothing here is ever updated or deleted: the running role may only add and read.
create table progress_entry (
  id              uuid        not null,
  position        bigint      generated always as identity,
  kind            text        not null,
  of_entry        uuid,
  unit_id         uuid        not null,
  occurred_on     date        not null,
  source          text,
  external_id     text,
  document_number text,
  document_date   date,
  enterprise_id   uuid,
  organisation_id uuid,
  plan_id         uuid,
  stated_on       date,
  statements      jsonb       not null,
  caller          text        not null,
  body_hash       text        not null,
  recorded_at     timestamptz not null default recording_instant(),
  constraint progress_entry_pk primary key (id),
  constraint progress_entry_position unique (position),
  constraint progress_entry_kind check (kind in ('ENTRY', 'CORRECTION', 'REVERSAL')),
  constraint progress_entry_refers check ((kind = 'ENTRY') = (of_entry is null)),
  constraint progress_entry_of foreign key (of_entry) references progress_entry (id)
);
create unique index progress_entry_external_id on progress_entry (caller, coalesce(source, ''), external_id)
  where external_id is not null;
create index progress_entry_of_entry on progress_entry (of_entry) where of_entry is not null;

-- quantity: as posted, of a correction the difference. made: 1 when the indicator is posted for the first time, -1 when
-- the entry is reversed, else 0; where the sum is 0 nothing was ever reported, which is not the same as zero.
create table posting (
  entry_id     uuid        not null,
  unit_id      uuid        not null,
  indicator_id uuid        not null,
  occurred_on  date        not null,
  quantity     numeric     not null,
  made         smallint    not null,
  recorded_at  timestamptz not null default recording_instant(),
  constraint posting_pk primary key (entry_id, indicator_id),
  constraint posting_entry foreign key (entry_id) references progress_entry (id),
  constraint posting_made check (made between -1 and 1)
);
create index posting_recorded on posting (recorded_at);
create index posting_of_unit on posting (indicator_id, unit_id, occurred_on);

-- Own figures of a unit by day, kept in the transaction of the entry: the sums of posting.
create table own_unit_day (
  indicator_id uuid    not null,
  unit_id      uuid    not null,
  occurred_on  date    not null,
  quantity     numeric not null,
  made         integer not null,
  constraint own_unit_day_pk primary key (indicator_id, unit_id, occurred_on)
) with (fillfactor = 80);

create table zero_report (
  id             uuid        not null,
  position       bigint      generated always as identity,
  unit_id        uuid        not null,
  indicator_id   uuid        not null,
  period_from    date        not null,
  period_through date        not null,
  caller         text        not null,
  recorded_at    timestamptz not null default recording_instant(),
  constraint zero_report_pk primary key (id),
  constraint zero_report_period check (period_from <= period_through)
);
create index zero_report_of_indicator on zero_report (indicator_id, unit_id);

create table closed_period (
  id              uuid        not null,
  position        bigint      generated always as identity,
  unit_id         uuid        not null,
  period_from     date        not null,
  period_through  date        not null,
  document_number text,
  caller          text        not null,
  recorded_at     timestamptz not null default recording_instant(),
  constraint closed_period_pk primary key (id),
  constraint closed_period_period check (period_from <= period_through)
);
create index closed_period_of_unit on closed_period (unit_id);

grant select, insert on progress_entry, posting, zero_report, closed_period to ${app};
grant select, insert, update, delete on own_unit_day to ${app};
