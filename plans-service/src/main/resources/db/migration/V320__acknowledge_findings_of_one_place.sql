-- Periods that only an amendment names stand at the place of their target: one word about them may be of several findings,
-- which differ in their facts.
-- contract: what the release before writes keeps the old rule, too
alter table finding_acknowledged drop constraint finding_acknowledged_once;
create unique index finding_acknowledged_once on finding_acknowledged (acknowledgement_id, code, pointer, facts);
