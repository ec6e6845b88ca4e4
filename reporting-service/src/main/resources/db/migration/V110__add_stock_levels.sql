-- Levels of stocks: what a unit counted on a day. Of two on one unit and day the later recorded stands; a reversed level
-- was never stated. Nothing here is ever updated or deleted: the running role may only add and read.
create table stock_level (
  id              uuid        not null,
  position        bigint      generated always as identity,
  kind            text        not null,
  of_level        uuid,
  unit_id         uuid        not null,
  indicator_id    uuid        not null,
  on_day          date        not null,
  quantity        numeric,
  source          text,
  external_id     text,
  document_number text,
  document_date   date,
  stated_on       date,
  caller          text        not null,
  body_hash       text        not null,
  recorded_at     timestamptz not null default recording_instant(),
  constraint stock_level_pk primary key (id),
  constraint stock_level_position unique (position),
  constraint stock_level_kind check (kind in ('LEVEL', 'CORRECTION', 'REVERSAL')),
  constraint stock_level_refers check ((kind = 'LEVEL') = (of_level is null)),
  constraint stock_level_states check ((kind = 'REVERSAL') = (quantity is null)),
  constraint stock_level_not_negative check (quantity >= 0),
  constraint stock_level_of foreign key (of_level) references stock_level (id)
);
create index stock_level_of_indicator on stock_level (indicator_id, unit_id, on_day, recorded_at desc, position desc);
create index stock_level_reversed on stock_level (of_level) where kind = 'REVERSAL';
create unique index stock_level_external_id on stock_level (caller, coalesce(source, ''), external_id)
  where external_id is not null;

grant select, insert on stock_level to ${app};
