-- Facts of a named enterprise or organisation go with it along a succession.
create index progress_entry_of_enterprise on progress_entry (enterprise_id) where enterprise_id is not null;
create index progress_entry_of_organisation on progress_entry (organisation_id) where organisation_id is not null;
