-- What tells one paper from all others: first issuer, type, number, term or year. Plans issued before have none.
alter table plan_issued add column identity text;
alter table plan_issued add constraint plan_identity_unique unique (identity);
-- Outline, baselines and their sums, as the paper prints them.
alter table plan_issued add column content jsonb;

-- A reader's remark is no part of the paper.
create table plan_remark_noted (
  position     bigint primary key default nextval('act_position'),
  recorded_at  timestamptz not null default recording_instant(),
  effective_on date not null,
  plan_id      uuid not null,
  key          text not null,
  category     text not null,
  place        text,
  text_vi      text not null,
  text_en      text,
  handling     text,
  constraint plan_remark_key_unique unique (plan_id, key),
  constraint plan_remark_of_plan foreign key (plan_id) references plan_issued (plan_id)
);
grant select, insert on plan_remark_noted to ${app};
