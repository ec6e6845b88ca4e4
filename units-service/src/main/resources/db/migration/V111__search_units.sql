-- Names, short names and aliases as they are searched, folded by the service with each version (one line each).

create extension if not exists pg_trgm;

alter table unit_version
  add column search_plain text,
  add column search_marked text;

create index unit_version_search on unit_version using gin (search_plain gin_trgm_ops);
create index unit_version_by_code on unit_version (system, code);
create index unit_act_electronic_code on unit_act (electronic_code) where electronic_code is not null;
create index unit_act_code on unit_act (code) where code is not null;
create index unit_act_parent_stated on unit_act (parent_id) where parent_id is not null;
