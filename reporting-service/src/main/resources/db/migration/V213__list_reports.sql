-- What portals read in the order of recording, and what webhooks are told of.
create index report_act_recorded on report_act (recorded_at, position);
