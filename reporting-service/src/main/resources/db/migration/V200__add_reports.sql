-- Reports. What is done with one is an act, only ever added; state repeats the last of them, for lists and locks.
create table report (
  id            uuid        not null,
  unit_id       uuid        not null,
  plan_id       uuid,
  instance_id   uuid,
  kind          text        not null,
  version       integer     not null,
  supersedes_id uuid,
  reason        text,
  caller        text        not null,
  state         text        not null default 'DRAFT',
  recorded_at   timestamptz not null default recording_instant(),
  constraint report_pk primary key (id),
  constraint report_supersedes foreign key (supersedes_id) references report (id),
  constraint report_superseded_once unique (supersedes_id),
  constraint report_version check ((version = 1) = (supersedes_id is null)),
  constraint report_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED'))
);
-- What is owed once is reported once; two who send it at the same moment meet here.
create unique index report_fulfils_once on report (instance_id) where state in ('SUBMITTED', 'APPROVED');
create index report_of_plan on report (plan_id, unit_id);
create index report_of_unit on report (unit_id);
create index report_of_instance on report (instance_id) where instance_id is not null;

create table report_act (
  position        bigint      generated always as identity,
  report_id       uuid        not null,
  kind            text        not null,
  done_on         date        not null,
  terms           jsonb,
  known_at        timestamptz,
  content         text,
  content_hash    text,
  document_number text,
  document_date   date,
  reason          text,
  unit_id         uuid,
  complete        boolean,
  by_report       uuid,
  caller          text        not null,
  recorded_at     timestamptz not null default recording_instant(),
  constraint report_act_pk primary key (position),
  constraint report_act_of foreign key (report_id) references report (id),
  constraint report_act_kind check (kind in ('DRAFTED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
  constraint report_act_drafted check ((kind = 'DRAFTED') = (terms is not null)),
  constraint report_act_submitted check (
    (kind = 'SUBMITTED') = (content is not null) and (content is null) = (known_at is null)
      and (content is null) = (content_hash is null)),
  constraint report_act_returned check ((kind = 'RETURNED') = (reason is not null)),
  constraint report_act_approved check (
    (kind = 'APPROVED') = (unit_id is not null) and (unit_id is null) = (complete is null)),
  constraint report_act_superseded check ((kind = 'SUPERSEDED') = (by_report is not null))
);
create index report_act_of_report on report_act (report_id, position);
-- Whatever two transactions think: a report is sent once, and superseded once.
create unique index report_sent_once on report_act (report_id) where kind = 'SUBMITTED';

grant select, insert, update (state) on report to ${app};
grant select, insert on report_act to ${app};

-- What is owed, by plan and by obligation.
alter table known_obligation_act
  add column obligation_id uuid generated always as (cast(cast(body as jsonb) ->> 'obligationId' as uuid)) stored;
create index known_obligation_act_of_plan on known_obligation_act (plan_id, instance_id, position);
create index known_obligation_act_of_obligation on known_obligation_act (obligation_id, instance_id, position);
