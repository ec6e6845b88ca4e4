-- Entries that came in a file name the import, so that it can be undone as a whole.
alter table progress_entry
  add column import_id  uuid,
  -- How often the external id was recorded before: 0, and more only after imports of it were undone.
  add column repetition integer not null default 0;
create index progress_entry_of_import on progress_entry (import_id) where import_id is not null;

drop index progress_entry_external_id;
create unique index progress_entry_external_id on progress_entry (caller, coalesce(source, ''), external_id, repetition)
  where external_id is not null;

-- An import that was taken back: its undo is a job as it is, and an import_id of the reversals.
create table import_undo (
  import_id       uuid        not null,
  undo_id         uuid        not null,
  document_number text,
  document_date   date,
  stated_on       date,
  entries         bigint      not null,
  caller          text        not null,
  recorded_at     timestamptz not null default recording_instant(),
  constraint import_undo_once primary key (import_id),
  constraint import_undo_job unique (undo_id)
);

grant select, insert on import_undo to ${app};
