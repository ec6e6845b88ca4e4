create table delegated_target_opened (
  position      bigint primary key default nextval('act_position'),
  recorded_at   timestamptz not null default recording_instant(),
  effective_on  date not null,
  delegation_id uuid not null,
  target_id     uuid not null,
  plan_id       uuid not null,
  by_target_id  uuid,
  by_plan_id    uuid,
  operator      text,
  periods       jsonb not null,
  document      text,
  constraint delegated_target_opened_once unique (delegation_id),
  constraint delegated_target_opened_of_target foreign key (target_id) references target_set (target_id),
  constraint delegated_target_opened_by_target foreign key (by_target_id) references target_set (target_id),
  constraint delegated_target_opened_by_one check ((by_target_id is null) = (periods <> '[]'))
);
create index delegated_target_opened_of_target on delegated_target_opened (target_id);
grant select, insert on delegated_target_opened to ${app};
