-- Events of imports travel on topics of their own, the bulk lane, so that a million of them never stand before one.
alter table outbox add column lane smallint not null
  generated always as (case when topic like '%.bulk.%' then 1 else 0 end) stored;

-- Each lane is relayed by a thread of its own, bucket by bucket.
create index outbox_of_lane on outbox (lane, bucket, id);
drop index outbox_of_bucket;
