-- Every answer for the present asks when the latest act was recorded, and whether one is younger than the view.
create index unit_act_recorded on unit_act (recorded_at);
