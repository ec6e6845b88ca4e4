-- A type of organisations is counted because a target wants them covered, or because enterprises are evaluated for it.
alter table covered_type
  add column purpose text not null default 'COVERAGE',
  add constraint covered_type_purpose check (purpose in ('COVERAGE', 'FUNNEL'));
alter table covered_type drop constraint covered_type_pk;
alter table covered_type add constraint covered_type_pk primary key (organisation_type, purpose);
alter table covered_type alter column purpose drop default;
