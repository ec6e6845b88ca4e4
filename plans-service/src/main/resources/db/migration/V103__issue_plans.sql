create table plan_issued (
  position       bigint primary key default nextval('act_position'),
  recorded_at    timestamptz not null default recording_instant(),
  effective_on   date not null,
  plan_id        uuid not null,
  key            text not null,
  document       jsonb,
  title_vi       text not null,
  title_en       text not null,
  unit_id        uuid not null,
  issuer_ids     uuid[] not null,
  period_from    date not null,
  period_through date not null,
  carry          boolean not null,
  pace_on_track  numeric,
  pace_at_risk   numeric,
  made_up        boolean not null,
  constraint plan_issued_once unique (plan_id),
  constraint plan_key_unique unique (key),
  constraint plan_period_in_order check (period_from <= period_through),
  constraint plan_pace_whole check ((pace_on_track is null) = (pace_at_risk is null))
);
create index plan_issued_by_unit on plan_issued (unit_id);
grant select, insert on plan_issued to ${app};

-- What the service does not compute yet is kept with the plan as text.
create table plan_text_noted (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  text_id      uuid not null,
  plan_id      uuid not null,
  kind         text not null,
  key          text not null,
  title_vi     text not null,
  title_en     text not null,
  detail       text,
  constraint plan_text_noted_once unique (text_id),
  constraint plan_text_key_unique unique (plan_id, kind, key),
  constraint plan_text_of_plan foreign key (plan_id) references plan_issued (plan_id)
);
grant select, insert on plan_text_noted to ${app};
