create table written_down (
  place bigint generated always as identity,
  event_id uuid not null,
  subject uuid not null,
  sequence bigint not null
);

grant select, insert on written_down to ${app};
