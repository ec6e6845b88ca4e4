-- Types of organisations that a target wants covered, each from when that is known: their organisations are counted.
create table covered_type (
  organisation_type text        not null,
  recorded_at       timestamptz not null,
  constraint covered_type_pk primary key (organisation_type)
);
-- A copy is folded again from the inbox: the running role may remove it, but never change it.
grant select, insert, delete on covered_type to ${app};
