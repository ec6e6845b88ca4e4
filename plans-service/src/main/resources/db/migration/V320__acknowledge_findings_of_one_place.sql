-- Periods that only an amendment names stand at the place of their target: one word about them may be of several findings,
-- which differ in their facts. Those may be long, longer than a key of an index; who adds them takes each finding once.
-- contract: nobody reads by it, and what the release before writes keeps it
alter table finding_acknowledged drop constraint finding_acknowledged_once;
