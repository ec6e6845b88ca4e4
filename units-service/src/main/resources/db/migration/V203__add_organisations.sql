-- Organisations as append-only acts, and the latest fold of them.

create table organisation (
  organisation_id uuid constraint organisation_key primary key,
  -- Where it has its seat, for ever: an organisation that goes elsewhere ends, and another one is established.
  host_kind text not null constraint organisation_host_known
    check (host_kind in ('ENTERPRISE', 'AGENCY', 'RESIDENTIAL_AREA')),
  host_enterprise_id uuid constraint organisation_in_enterprise references enterprise,
  host_unit_id uuid constraint organisation_in_unit references unit,
  host_name text,
  recorded_at timestamptz not null default recording_instant(),
  constraint organisation_has_its_host check ((host_kind = 'ENTERPRISE') = (host_enterprise_id is not null))
);

create index organisation_of_enterprise on organisation (host_enterprise_id) where host_enterprise_id is not null;

create table organisation_act (
  position bigint generated always as identity constraint organisation_act_key primary key,
  organisation_id uuid not null constraint organisation_act_of_organisation references organisation,
  type text not null constraint organisation_act_type_known
    check (type in ('ESTABLISHED', 'UPGRADED', 'MOVED', 'ENDED')),
  effective_on date not null,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null,
  organisation_type text constraint organisation_act_names_a_type check (organisation_type in ('PARTY_CELL',
    'PARTY_COMMITTEE', 'TRADE_UNION', 'YOUTH_UNION', 'WOMENS_UNION', 'VETERANS', 'SELF_DEFENCE')),
  unit_id uuid constraint organisation_act_unit references unit,
  decision_number text,
  decision_date date,
  constraint organisation_established_whole
    check (type <> 'ESTABLISHED' or organisation_type is not null and unit_id is not null)
);

create index organisation_act_of_organisation_idx on organisation_act (organisation_id, effective_on);
create index organisation_act_recorded on organisation_act (recorded_at);

-- One row an interval; none from the day of its end on, on which it does not exist any more.
create table organisation_version (
  organisation_id uuid not null,
  valid_during daterange not null,
  organisation_type text not null,
  unit_id uuid not null,
  constraint organisation_version_key primary key (organisation_id, valid_during without overlaps)
);

create index organisation_version_unit on organisation_version (unit_id);

create function organisation_versions_known(ids uuid[], known_at timestamptz) returns setof organisation_version
  language sql stable as $$
  with said as (
    select a.organisation_id, a.effective_on,
           lead(a.position) over same_day is null as settles_the_day,
           count(*) filter (where a.type = 'ENDED') over w > 0 as ended,
           last_stated(a.organisation_type, a.organisation_type is not null) over w as organisation_type,
           last_stated(a.unit_id, a.unit_id is not null) over w as unit_id
      from organisation_act a
      join organisation_act e on e.organisation_id = a.organisation_id and e.type = 'ESTABLISHED'
                             and e.recorded_at <= known_at and e.effective_on <= a.effective_on
     where a.organisation_id = any(ids) and a.recorded_at <= known_at
    window w as (partition by a.organisation_id order by a.effective_on, a.recorded_at, a.position),
           same_day as (partition by a.organisation_id, a.effective_on order by a.recorded_at, a.position)),
  settled as (
    select *, lead(effective_on) over (partition by organisation_id order by effective_on) as until
      from said where settles_the_day)
  select organisation_id, daterange(effective_on, until), organisation_type, unit_id from settled where not ended
$$;

create function fold_organisations(ids uuid[]) returns void
  language sql volatile as $$
  delete from organisation_version where organisation_id = any(ids);
  insert into organisation_version select * from organisation_versions_known(ids, 'infinity');
$$;

grant select, insert on organisation, organisation_act to ${app};
grant select, insert, delete on organisation_version to ${app};
