create table target_set (
  position         bigint primary key default nextval('act_position'),
  recorded_at      timestamptz not null default recording_instant(),
  effective_on     date not null,
  target_id        uuid not null,
  plan_id          uuid not null,
  key              text not null,
  section          text,
  title_vi         text not null,
  title_en         text not null,
  kind             text not null,
  indicator_id     uuid,
  operator         text,
  firmness         text not null,
  parent_target_id uuid,
  owner_unit_id    uuid not null,
  unit_of_measure  text,
  periods          jsonb not null,
  judged_by        text not null,
  note             text,
  constraint target_set_once unique (target_id),
  constraint target_key_unique unique (plan_id, key),
  constraint target_of_plan foreign key (plan_id) references plan_issued (plan_id),
  constraint target_of_indicator foreign key (indicator_id) references indicator_defined (indicator_id)
);
grant select, insert on target_set to ${app};

create table target_amended (
  position       bigint primary key default nextval('act_position'),
  recorded_at    timestamptz not null default recording_instant(),
  effective_on   date not null,
  amendment_id   uuid not null,
  target_id      uuid not null,
  plan_id        uuid not null,
  periods        jsonb not null,
  closed_periods jsonb not null,
  document       text,
  constraint target_amended_once unique (amendment_id),
  constraint target_amended_of_target foreign key (target_id) references target_set (target_id),
  constraint target_amended_closed_by_document check (closed_periods = '[]' or document is not null)
);
create index target_amended_by_target on target_amended (target_id);
create index target_amended_by_plan on target_amended (plan_id);
grant select, insert on target_amended to ${app};
