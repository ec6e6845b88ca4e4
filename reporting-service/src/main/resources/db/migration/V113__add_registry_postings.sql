alter table known_indicator_act add column registry boolean not null default false;
create index known_indicator_act_registry on known_indicator_act (indicator_id) where registry;

-- What registry indicators count, made from events: for a subject (an organisation or an enterprise) the difference that
-- became known at an instant. All of it follows from the copies of foreign acts, so a rebuild gives the same rows. Read
-- beside posting, and summed into own_unit_day with it.
create table registry_posting (
  indicator_id    uuid        not null,
  subject_id      uuid        not null,
  recorded_at     timestamptz not null,
  unit_id         uuid        not null,
  occurred_on     date        not null,
  quantity        numeric     not null,
  made            integer     not null,
  enterprise_id   uuid,
  organisation_id uuid,
  -- Made of the key, so that it is the same after a rebuild.
  id              uuid        not null,
  constraint registry_posting_pk primary key (indicator_id, subject_id, recorded_at, unit_id, occurred_on),
  constraint registry_posting_id unique (id),
  constraint registry_posting_subject check (subject_id = coalesce(organisation_id, enterprise_id))
);
create index registry_posting_of_unit on registry_posting (indicator_id, unit_id, occurred_on);
create index registry_posting_recorded on registry_posting (recorded_at);
create index registry_posting_of_enterprise on registry_posting (enterprise_id) where enterprise_id is not null;
create index registry_posting_of_organisation on registry_posting (organisation_id) where organisation_id is not null;

grant select, insert, delete on registry_posting to ${app};
