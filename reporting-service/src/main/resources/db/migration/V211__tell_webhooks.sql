-- Who is told what by HTTP. A webhook that has ended stays, with what was sent to it.
create table webhook (
  id            uuid        not null,
  unit_id       uuid,
  url           text        not null,
  events        text[]      not null,
  state         text        not null default 'ACTIVE',
  caller        text        not null,
  recorded_at   timestamptz not null default recording_instant(),
  failing_since timestamptz,
  disabled_at   timestamptz,
  constraint webhook_pk primary key (id),
  constraint webhook_state check (state in ('ACTIVE', 'DISABLED', 'ENDED')),
  constraint webhook_events check (cardinality(events) > 0)
);

-- While a secret is replaced both are valid, until the former one ends.
create table webhook_secret (
  position    bigint      generated always as identity,
  webhook_id  uuid        not null,
  secret      text        not null,
  valid_until timestamptz,
  constraint webhook_secret_pk primary key (position),
  constraint webhook_secret_of foreign key (webhook_id) references webhook (id)
);
create index webhook_secret_of_webhook on webhook_secret (webhook_id, position);

-- Until where each kind of fact has been put into the queue; its row lock lets one replica at a time do so.
create table webhook_feed (
  source      text        not null,
  recorded_at timestamptz not null,
  position    bigint      not null,
  constraint webhook_feed_pk primary key (source)
);

-- The queue, and what became of it. message_id is what the receiver knows a message by, however often it comes.
create table webhook_delivery (
  id              uuid        not null,
  webhook_id      uuid        not null,
  message_id      uuid        not null,
  type            text        not null,
  body            text        not null,
  state           text        not null default 'PENDING',
  attempts        integer     not null default 0,
  next_attempt_at timestamptz,
  queued_at       timestamptz not null,
  delivered_at    timestamptz,
  constraint webhook_delivery_pk primary key (id),
  constraint webhook_delivery_of foreign key (webhook_id) references webhook (id),
  constraint webhook_delivery_once unique (webhook_id, message_id, type),
  constraint webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'FAILED')),
  constraint webhook_delivery_waits check ((state = 'PENDING') = (next_attempt_at is not null))
);
create index webhook_delivery_waiting on webhook_delivery (webhook_id, next_attempt_at) where state = 'PENDING';
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, id);
create index webhook_delivery_kept on webhook_delivery (queued_at);

create table webhook_attempt (
  position    bigint      generated always as identity,
  delivery_id uuid        not null,
  made_at     timestamptz not null,
  status      integer,
  failure     text,
  took_ms     integer     not null,
  constraint webhook_attempt_pk primary key (position),
  constraint webhook_attempt_of foreign key (delivery_id) references webhook_delivery (id) on delete cascade
);
create index webhook_attempt_of_delivery on webhook_attempt (delivery_id, position);

grant select, insert, update on webhook, webhook_secret, webhook_feed to ${app};
grant delete on webhook_secret to ${app};
grant select, insert, update, delete on webhook_delivery to ${app};
grant select, insert on webhook_attempt to ${app};
