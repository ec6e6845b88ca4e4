-- Of COVERAGE_PER_ORG: organisations of this type are to be covered.
alter table target_set add organisation_type text;
