-- Enterprises as append-only acts, and the latest fold of them. A million of them fit: few indexes, no foreign key a row
-- that the checks of the act have settled already (units and enterprises are never deleted).

create table enterprise (
  enterprise_id uuid constraint enterprise_key primary key,
  -- One enterprise for ever: the code never goes to another one. Ten digits only: twelve would be a person's.
  code text not null constraint enterprise_code_taken unique
    constraint enterprise_code_has_ten_digits check (length(code) = 10),
  recorded_at timestamptz not null default recording_instant()
);

create table enterprise_act (
  position bigint generated always as identity constraint enterprise_act_key primary key,
  enterprise_id uuid not null constraint enterprise_act_of_enterprise references enterprise,
  type text not null constraint enterprise_act_type_known check (type in ('REGISTERED', 'CHANGED')),
  effective_on date not null,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null,
  name text,
  -- The name as it is searched: folded words, one space between them.
  name_key text,
  ownership text constraint enterprise_act_ownership_known
    check (ownership in ('STATE', 'NON_STATE_DOMESTIC', 'FOREIGN_INVESTED', 'COOPERATIVE')),
  status text constraint enterprise_act_status_known check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  location_id uuid,
  managed_by_id uuid,
  zone_id uuid,
  industry_code text,
  industry_version text,
  -- Columns that this act empties: name, location_id, managed_by_id, zone_id, industry_code.
  cleared text[],
  constraint enterprise_registered_whole
    check (type <> 'REGISTERED' or ownership is not null and status is not null and cleared is null),
  constraint enterprise_act_name_searched check ((name is null) = (name_key is null)),
  constraint enterprise_act_industry_versioned check ((industry_code is null) = (industry_version is null))
);

create index enterprise_act_of_enterprise_idx on enterprise_act (enterprise_id, effective_on);
create index enterprise_act_recorded on enterprise_act (recorded_at);

-- What the acts known today make of each enterprise: one row an interval, the last one open.
create table enterprise_version (
  enterprise_id uuid not null,
  valid_during daterange not null,
  code text not null,
  name text,
  name_key text,
  ownership text not null,
  status text not null,
  location_id uuid,
  managed_by_id uuid,
  zone_id uuid,
  industry_code text,
  industry_version text,
  constraint enterprise_version_key primary key (enterprise_id, valid_during without overlaps)
);

create index enterprise_version_code on enterprise_version (code);
create index enterprise_version_location on enterprise_version (location_id);
create index enterprise_version_managed_by on enterprise_version (managed_by_id) where managed_by_id is not null;
create index enterprise_version_zone on enterprise_version (zone_id) where zone_id is not null;
-- By words, not trigrams: Vietnamese is written in syllables, and a name has a quarter as many words as trigrams.
create index enterprise_version_words on enterprise_version
  using gin (array_to_tsvector(array_remove(string_to_array(name_key, ' '), '')));

-- The last thing said of a column. An act that does not mention it says nothing.
create function later_statement(before anycompatible, stated anycompatible, mentions boolean) returns anycompatible
  language plpgsql immutable parallel safe as $$
begin
  return case when mentions then stated else before end;
end $$;

create aggregate last_stated(anycompatible, boolean) (sfunc = later_statement, stype = anycompatible, parallel = safe);

-- The versions of these enterprises as they were known at an instant; the one place where acts become versions.
create function enterprise_versions_known(ids uuid[], known_at timestamptz) returns setof enterprise_version
  language sql stable as $$
  with said as (
    select a.enterprise_id, a.effective_on,
           lead(a.position) over same_day is null as settles_the_day,
           last_stated(a.name, a.name is not null or 'name' = any(a.cleared)) over w as name,
           last_stated(a.name_key, a.name is not null or 'name' = any(a.cleared)) over w as name_key,
           last_stated(a.ownership, a.ownership is not null) over w as ownership,
           last_stated(a.status, a.status is not null) over w as status,
           last_stated(a.location_id, a.location_id is not null or 'location_id' = any(a.cleared)) over w
             as location_id,
           last_stated(a.managed_by_id, a.managed_by_id is not null or 'managed_by_id' = any(a.cleared)) over w
             as managed_by_id,
           last_stated(a.zone_id, a.zone_id is not null or 'zone_id' = any(a.cleared)) over w as zone_id,
           last_stated(a.industry_code, a.industry_code is not null or 'industry_code' = any(a.cleared)) over w
             as industry_code,
           last_stated(a.industry_version, a.industry_code is not null or 'industry_code' = any(a.cleared)) over w
             as industry_version
      from enterprise_act a
      join enterprise_act r on r.enterprise_id = a.enterprise_id and r.type = 'REGISTERED'
                           and r.recorded_at <= known_at and r.effective_on <= a.effective_on
     where a.enterprise_id = any(ids) and a.recorded_at <= known_at
    window w as (partition by a.enterprise_id order by a.effective_on, a.recorded_at, a.position),
           same_day as (partition by a.enterprise_id, a.effective_on order by a.recorded_at, a.position))
  select enterprise_id,
         daterange(effective_on, lead(effective_on) over (partition by enterprise_id order by effective_on)),
         e.code, name, name_key, ownership, status, location_id, managed_by_id, zone_id, industry_code,
         industry_version
    from said join enterprise e using (enterprise_id)
   where settles_the_day
$$;

-- Folds these enterprises again. Two at once for the same enterprise: the key refuses the later one.
create function fold_enterprises(ids uuid[]) returns void
  language sql volatile as $$
  delete from enterprise_version where enterprise_id = any(ids);
  insert into enterprise_version select * from enterprise_versions_known(ids, 'infinity');
$$;

grant select, insert on enterprise, enterprise_act to ${app};
grant select, insert, delete on enterprise_version to ${app};
