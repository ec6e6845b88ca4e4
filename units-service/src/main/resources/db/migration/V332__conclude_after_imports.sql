-- A walk may name its enterprises: those that an import has changed, whether a round has found something of them by then or not,
-- or a part of those below units. The latter are looked at once, since the walk below the units is done twice. The release before
-- calls conclude_later() still.
alter table eligibility_due add column enterprises uuid[], add column once boolean not null default false;
