-- A process may be held up between choosing an instant and this look at the clock, on a busy machine for longer than the
-- instant lies ahead. The transaction is then recorded as any other is: from now, under the lock of now. The first lock is
-- the session's, so that it can be given back: one that stayed would take the horizon back to an instant that has passed.
create or replace function record_from(instant timestamptz) returns timestamptz
  language plpgsql volatile as $$
declare
  known text := current_setting('tiendo.recording_instant', true);
  stamp timestamptz := date_trunc('milliseconds', instant);
  key bigint := recording_key(floor(extract(epoch from stamp) * 1000)::bigint);
begin
  if known is not null and known <> '' then
    raise exception 'the transaction is recorded at % already', known using errcode = 'object_not_in_prerequisite_state';
  end if;
  if stamp <= clock_timestamp() then
    return recording_instant();
  end if;
  perform pg_advisory_lock_shared(key);
  if stamp <= clock_timestamp() then
    perform pg_advisory_unlock_shared(key);
    return recording_instant();
  end if;
  perform pg_advisory_xact_lock_shared(key);
  perform pg_advisory_unlock_shared(key);
  perform set_config('tiendo.recording_instant', stamp::text, true);
  return stamp;
end $$;
