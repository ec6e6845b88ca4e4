-- Those who watch a dashboard are told what any replica has recorded: it is looked for by the instant of recording, as
-- postings already are.
create index zero_report_recorded on zero_report (recorded_at);
create index stock_level_recorded on stock_level (recorded_at);
create index organisation_rating_recorded on organisation_rating (recorded_at);
