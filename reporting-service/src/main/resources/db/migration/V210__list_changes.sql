-- What portals read in the order of recording, and what webhooks are told of. A bulk import records a million entries at one
-- instant, hence the position behind it; of the others there are few.
create index progress_entry_recorded on progress_entry (recorded_at, position);
create index if not exists stock_level_recorded on stock_level (recorded_at);
create index if not exists zero_report_recorded on zero_report (recorded_at);
create index closed_period_recorded on closed_period (recorded_at);
