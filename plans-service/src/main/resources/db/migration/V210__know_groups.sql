-- What kind of unit it is, at which level, and since when that is known here: by these, rules choose the members of groups.
alter table known_unit_act
  add kind          text,
  add kind_cleared  boolean not null default false,
  add level         text,
  add level_cleared boolean not null default false,
  add known_at      timestamptz;
update known_unit_act act
   set kind = inbox.data ->> 'kind',
       kind_cleared = coalesce(cast(inbox.data -> 'cleared' as jsonb) ? 'kind', false),
       level = inbox.data ->> 'level',
       level_cleared = coalesce(cast(inbox.data -> 'cleared' as jsonb) ? 'level', false),
       known_at = inbox.stored_at
  from inbox
 where inbox.event_id = act.event_id;
update known_unit_act set known_at = recorded_at where known_at is null;
alter table known_unit_act alter known_at set not null;
create index known_unit_act_of_system on known_unit_act (system) where system is not null;

-- Groups as units-service tells them: each act states the whole list, or the rule, from its day on.
create table known_group_act (
  position       bigint primary key,
  event_id       uuid not null,
  group_id       uuid not null,
  keeper_unit_id uuid not null,
  effective_on   date not null,
  recorded_at    timestamptz not null,
  known_at       timestamptz not null,
  name           text,
  members        uuid[],
  rule           jsonb,
  constraint known_group_act_once unique (event_id),
  constraint known_group_act_lists_or_rules check (members is null or rule is null)
);
create index known_group_act_of_group on known_group_act (group_id, effective_on, recorded_at, position);
grant select, insert on known_group_act to ${app};
