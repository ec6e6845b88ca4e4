-- What a RATIO compares; one that was defined before has none, and no figure.
alter table indicator_defined
  add ratio jsonb,
  add constraint indicator_compares check (kind = 'RATIO' or ratio is null);

create table indicator_changed (
  position        bigint primary key default nextval('act_position'),
  recorded_at     timestamptz not null default recording_instant(),
  effective_on    date not null,
  change_id       uuid not null,
  indicator_id    uuid not null,
  name_vi         text,
  name_en         text,
  unit_of_measure text,
  part_of         uuid,
  cleared         text[] not null,
  constraint indicator_changed_once unique (change_id),
  constraint indicator_changed_known foreign key (indicator_id) references indicator_defined (indicator_id),
  constraint indicator_changed_part_of_known foreign key (part_of) references indicator_defined (indicator_id)
);
create index indicator_changed_of_indicator on indicator_changed (indicator_id);
grant select, insert on indicator_changed to ${app};
