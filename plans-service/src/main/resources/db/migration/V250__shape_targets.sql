-- What a target says beyond kind, operator and values; null where it says nothing.
alter table target_set add shape jsonb;
