-- A load that multiplies a table has its statistics taken at once, not at the next autovacuum.
grant maintain on enterprise, enterprise_version to ${app};
