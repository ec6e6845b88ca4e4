alter table indicator_defined
  add registry_event             text,
  add registry_organisation_type text,
  add registry_ownership         text[],
  -- What was defined before this rule stays as it is; acts are never changed.
  add constraint indicator_counted_by_registry check (
    (source = 'REGISTRY') = (registry_event is not null)
    and (registry_event is null) = (registry_organisation_type is null)
    and (registry_event is null) = (registry_ownership is null)) not valid;
