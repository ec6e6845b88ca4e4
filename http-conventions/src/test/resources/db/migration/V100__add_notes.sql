create table note (
  id uuid primary key,
  title text not null,
  constraint note_title_taken unique (title)
);
grant select, insert on note to ${app};
