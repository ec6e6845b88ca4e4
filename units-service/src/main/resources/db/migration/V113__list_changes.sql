-- What portals read in the order of recording: with few rows an instant, the instant alone leads there.

create index succession_recorded on succession (recorded_at);
create index succession_annulment_recorded on succession_annulment (recorded_at);
create index served_area_act_recorded on served_area_act (recorded_at);
create index group_act_recorded on group_act (recorded_at);
