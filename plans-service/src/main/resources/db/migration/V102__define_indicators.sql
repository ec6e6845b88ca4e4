create table indicator_defined (
  position        bigint primary key default nextval('act_position'),
  recorded_at     timestamptz not null default recording_instant(),
  effective_on    date not null,
  indicator_id    uuid not null,
  code            text not null,
  name_vi         text not null,
  name_en         text not null,
  unit_of_measure text,
  kind            text not null,
  scale           smallint not null,
  aggregation     text not null,
  source          text not null,
  part_of         uuid,
  constraint indicator_defined_once unique (indicator_id),
  constraint indicator_code_unique unique (code),
  constraint indicator_part_of_known foreign key (part_of) references indicator_defined (indicator_id),
  constraint indicator_scale_sensible check (scale between 0 and 6)
);
grant select, insert on indicator_defined to ${app};
