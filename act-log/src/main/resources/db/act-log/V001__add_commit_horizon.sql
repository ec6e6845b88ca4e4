-- The order of knowledge: docs/adr/0004-commit-safe-known-at.md

-- The advisory key of a recording transaction: a tag in the upper bits, its millisecond in the lower 44.
create function recording_key(millisecond bigint) returns bigint
  language sql immutable parallel safe
  return (31::bigint << 56) | millisecond;

-- The instant at which the running transaction is recorded. The lock is taken before the clock is read again: whoever
-- does not yet see the lock has read an earlier clock.
create function recording_instant() returns timestamptz
  language plpgsql volatile as $$
declare
  known text := current_setting('tiendo.recording_instant', true);
  stamp timestamptz;
begin
  if known is not null and known <> '' then
    return known::timestamptz;
  end if;
  perform pg_advisory_xact_lock_shared(recording_key(floor(extract(epoch from clock_timestamp()) * 1000)::bigint));
  stamp := date_trunc('milliseconds', clock_timestamp());
  perform set_config('tiendo.recording_instant', stamp::text, true);
  return stamp;
end $$;

-- The latest instant at and before which no further row can appear.
create function present_horizon() returns timestamptz
  language plpgsql volatile as $$
declare
  horizon timestamptz := date_trunc('milliseconds', clock_timestamp());
  oldest bigint;
begin
  -- Who stamps after the look below must get a later millisecond.
  while clock_timestamp() < horizon + interval '1 millisecond' loop
    perform pg_sleep(0.0002);
  end loop;
  select min(((classid::bigint << 32) | objid::bigint) & ((1::bigint << 44) - 1)) into oldest
    from pg_locks
   where locktype = 'advisory' and objsubid = 1 and granted
     and database = (select oid from pg_database where datname = current_database())
     and (classid::bigint >> 24) = 31;
  return least(horizon, to_timestamp((oldest - 1) / 1000.0));
end $$;
