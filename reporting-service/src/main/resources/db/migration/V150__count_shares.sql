-- Types of organisations that a target wants covered, each from when that is known: their organisations are counted.
create table covered_type (
  organisation_type text        not null,
  recorded_at       timestamptz not null,
  constraint covered_type_pk primary key (organisation_type)
);
-- A copy is folded again from the inbox: the running role may remove it, but never change it.
grant select, insert, delete on covered_type to ${app};

-- What plans-service has said of rating scales, as acts; recorded_at is that of the stored event.
create table known_rating_scale (
  position     bigint      not null,
  scale_id     uuid        not null,
  unit_id      uuid        not null,
  effective_on date        not null,
  recorded_at  timestamptz not null,
  levels       text[]      not null,
  constraint known_rating_scale_pk primary key (position)
);
grant select, insert, delete on known_rating_scale to ${app};

-- Ratings of organisations for periods. Nothing here is ever updated or deleted: of two for one organisation and period
-- the later recorded holds.
create table organisation_rating (
  id              uuid        not null,
  position        bigint      generated always as identity,
  organisation_id uuid        not null,
  period_from     date        not null,
  period_through  date        not null,
  level           text        not null,
  document_number text,
  document_date   date,
  caller          text        not null,
  recorded_at     timestamptz not null default recording_instant(),
  constraint organisation_rating_pk primary key (id),
  constraint organisation_rating_position unique (position),
  constraint organisation_rating_period check (period_from <= period_through)
);
create index organisation_rating_of_period
  on organisation_rating (period_from, period_through, organisation_id, recorded_at desc, position desc);
create index organisation_rating_of_organisation on organisation_rating (organisation_id);
grant select, insert on organisation_rating to ${app};
