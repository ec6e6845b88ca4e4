-- Codes, and what a later act takes away, of the acts on units that arrived before they were read.
alter table known_unit_act
  add code           text,
  add code_cleared   boolean not null default false,
  add parent_cleared boolean not null default false;
update known_unit_act act
   set code = inbox.data ->> 'code'
  from inbox
 where inbox.event_id = act.event_id;

-- Which units ended, and what took their place. An earlier statement that a later one sets right keeps its row.
create table known_succession (
  position      bigint primary key,
  event_id      uuid not null,
  succession_id uuid not null,
  kind          text not null,
  effective_on  date not null,
  recorded_at   timestamptz not null,
  known_at      timestamptz not null,
  from_units    uuid[] not null,
  to_units      uuid[] not null,
  shares        jsonb not null,
  replaces      uuid,
  constraint known_succession_once unique (event_id),
  constraint known_succession_of_id unique (succession_id)
);
create index known_succession_from on known_succession using gin (from_units);
create index known_succession_replacing on known_succession (replaces) where replaces is not null;

create table known_succession_annulled (
  position      bigint primary key,
  event_id      uuid not null,
  succession_id uuid not null,
  known_at      timestamptz not null,
  constraint known_succession_annulled_once unique (event_id)
);
create index known_succession_annulled_of on known_succession_annulled (succession_id);
grant select, insert on known_succession, known_succession_annulled to ${app};
