-- For a transaction that writes long: docs/adr/0007-bulk-imports.md

-- Stamps the running transaction with an instant to come. Until then nobody knows what it records, so readers of the
-- present need not wait for it; the horizon is held back only if the transaction is still running when that instant
-- passes. The lock comes first: whoever does not yet see it reads a clock that is earlier than the stamp.
create function record_from(instant timestamptz) returns timestamptz
  language plpgsql volatile as $$
declare
  known text := current_setting('tiendo.recording_instant', true);
  stamp timestamptz := date_trunc('milliseconds', instant);
begin
  if known is not null and known <> '' then
    raise exception 'the transaction is recorded at % already', known using errcode = 'object_not_in_prerequisite_state';
  end if;
  perform pg_advisory_xact_lock_shared(recording_key(floor(extract(epoch from stamp) * 1000)::bigint));
  if stamp <= clock_timestamp() then
    raise exception 'a transaction is recorded from an instant to come' using errcode = 'invalid_parameter_value';
  end if;
  perform set_config('tiendo.recording_instant', stamp::text, true);
  return stamp;
end $$;
