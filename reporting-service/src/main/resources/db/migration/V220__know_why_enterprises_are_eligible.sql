-- By which version of the rule, and by which round, each state of an evaluation was found. Of what was stored before, both are
-- unknown until the copy is folded again from the inbox.
alter table known_eligibility
  add column rules  uuid[],
  add column rounds uuid[],
  add constraint known_eligibility_grounds
    check (cardinality(rules) = cardinality(days) and cardinality(rounds) = cardinality(days));
