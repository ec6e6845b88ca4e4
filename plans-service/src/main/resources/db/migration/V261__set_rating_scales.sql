-- Scales on which organisations are rated, set by a unit for its subtree; the best level first.
create table rating_scale_set (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  scale_id     uuid not null,
  unit_id      uuid not null,
  levels       text[] not null,
  constraint rating_scale_set_once unique (scale_id),
  constraint rating_scale_has_levels check (cardinality(levels) >= 2)
);
create index rating_scale_of_unit on rating_scale_set (unit_id);
grant select, insert on rating_scale_set to ${app};
