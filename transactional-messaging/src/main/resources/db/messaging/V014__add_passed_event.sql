-- Events that were read and passed over: who waits for one of them learns that it has been read. Only their ids, which begin
-- with the time, and only for as long as the topics keep the events themselves.
create table passed_event (
  event_id uuid constraint passed_event_key primary key
);

grant select, insert, delete on passed_event to ${app};
