-- What reporting-service tells of reports that were sent for obligations, and sent back: only ever added to.
create table known_report_act (
  position    bigint primary key,
  event_id    uuid not null,
  instance_id uuid not null,
  report_id   uuid not null,
  kind        text not null,
  done_on     date not null,
  recorded_at timestamptz not null,
  known_at    timestamptz not null,
  constraint known_report_act_event unique (event_id),
  constraint known_report_act_kind check (kind in ('SUBMITTED', 'RETURNED'))
);
create index known_report_act_of_instance on known_report_act (instance_id, kind, recorded_at);
create index known_report_act_of_report on known_report_act (report_id, kind);

-- The day on which what an instance wants was sent: by the first report that stands since the last one sent back. Reports
-- go by their owner's order, whatever the order of their arrival; what was sent back counts as not sent.
create function obligation_fulfilled_on(instance uuid, day date, known timestamptz) returns date
  language sql stable parallel safe
  return (
    select sent.done_on
      from known_report_act sent
     where sent.instance_id = instance and sent.kind = 'SUBMITTED' and sent.done_on <= day and sent.known_at <= known
       and not exists (
         select from known_report_act back
           join known_report_act its on its.report_id = back.report_id and its.kind = 'SUBMITTED'
          where back.instance_id = instance and back.kind = 'RETURNED' and back.done_on <= day
            and back.known_at <= known and its.done_on <= day and its.recorded_at >= sent.recorded_at)
     order by sent.recorded_at, sent.position
     limit 1);

grant select, insert on known_report_act to ${app};
