-- Reporting-service tells units what they should look at, and not on their days off: it is told of the calendars and the
-- requests for explanation that were recorded before such acts were published.
do $$
declare
  act record;
  number bigint;
begin
  for act in
    select unit_id as subject, 'vn.tiendo.plans.calendar-set.v1' as type, position,
           jsonb_build_object(
             'calendarId', calendar_id, 'unitId', unit_id, 'effectiveOn', effective_on,
             'recordedAt', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'weekend', to_jsonb(weekend),
             'holidays', coalesce((select jsonb_agg(holiday -> 'day') from jsonb_array_elements(holidays) holiday), '[]'),
             'workingDays', to_jsonb(made_up)) as body
      from calendar_set
     union all
    select plan_id, 'vn.tiendo.plans.explanation-requested.v1', position,
           jsonb_strip_nulls(jsonb_build_object(
             'requestId', request_id, 'subjectKind', subject_kind, 'subjectId', subject_id, 'planId', plan_id,
             'unitId', unit_id, 'askedOn', asked_on, 'answerBy', answer_by, 'text', text, 'document', document,
             'recordedAt', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
      from explanation_requested
     order by position
  loop
    insert into outbox_sequence (topic, subject, last) values ('tiendo.plans.v1', act.subject, 1)
    on conflict (topic, subject) do update set last = outbox_sequence.last + 1
    returning last into number;
    insert into outbox (event_id, topic, type, source, subject, sequence, data)
    values (gen_random_uuid(), 'tiendo.plans.v1', act.type, '/tiendo/plans-service', act.subject, number, act.body);
  end loop;
end $$;
