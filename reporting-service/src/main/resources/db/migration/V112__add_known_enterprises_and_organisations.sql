-- What units-service has said of enterprises, as acts. recorded_at is the instant from which an act is known here,
-- stated_at the one at which its owner recorded it: acts apply by effective_on and stated_at, however late they arrive.
create table known_enterprise_act (
  position      bigint      not null,
  enterprise_id uuid        not null,
  registers     boolean     not null,
  effective_on  date        not null,
  stated_at     timestamptz not null,
  recorded_at   timestamptz not null,
  ownership     text,
  status        text,
  location_id   uuid,
  managed_by_id uuid,
  zone_id       uuid,
  cleared       text[]      not null default '{}',
  constraint known_enterprise_act_pk primary key (position)
);
create index known_enterprise_act_of_enterprise on known_enterprise_act (enterprise_id);

-- For which days an enterprise is eligible for a type of organisation; each timeline takes the place of the earlier ones.
create table known_eligibility (
  position          bigint      not null,
  enterprise_id     uuid        not null,
  organisation_type text        not null,
  stated_at         timestamptz not null,
  recorded_at       timestamptz not null,
  days              date[]      not null,
  eligible          boolean[]   not null,
  constraint known_eligibility_pk primary key (position),
  constraint known_eligibility_states check (cardinality(days) = cardinality(eligible))
);
create index known_eligibility_of_enterprise on known_eligibility (enterprise_id);

create table known_organisation_act (
  position           bigint      not null,
  organisation_id    uuid        not null,
  kind               text        not null,
  effective_on       date        not null,
  stated_at          timestamptz not null,
  recorded_at        timestamptz not null,
  type               text,
  unit_id            uuid,
  host_enterprise_id uuid,
  host_unit_id       uuid,
  constraint known_organisation_act_pk primary key (position),
  constraint known_organisation_act_kind check (kind in ('ESTABLISHED', 'UPGRADED', 'MOVED', 'ENDED'))
);
create index known_organisation_act_of_organisation on known_organisation_act (organisation_id);
create index known_organisation_act_of_enterprise on known_organisation_act (host_enterprise_id)
  where host_enterprise_id is not null;
create index known_organisation_act_of_unit on known_organisation_act (unit_id) where unit_id is not null;
create index known_organisation_act_of_host on known_organisation_act (host_unit_id) where host_unit_id is not null;

-- To which system a unit belongs: it never changes.
create table known_unit_system (
  unit_id     uuid        not null,
  system      text        not null,
  recorded_at timestamptz not null,
  constraint known_unit_system_pk primary key (unit_id)
);

grant select, insert, delete
  on known_enterprise_act, known_eligibility, known_organisation_act, known_unit_system to ${app};
