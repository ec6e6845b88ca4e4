-- A version of a unit that goes was perhaps one through which a rule was the nearest. A new unit has no enterprises below it.
drop trigger units_changed on unit_version;

create or replace function conclude_from_units() returns trigger language plpgsql as $$
begin
  perform conclude_below(array(select distinct unit_id from changed));
  return null;
end $$;

create trigger units_changed after delete on unit_version
  referencing old table as changed for each statement execute function conclude_from_units();

-- Successions carry enterprises from unit to unit, those of a transfer without a new version of any unit.
create function conclude_from_successions() returns trigger language plpgsql as $$
begin
  perform conclude_below(array(select distinct unit_id from changed where side = 'FROM'));
  return null;
end $$;

create trigger successions_came after insert on succession_unit
  referencing new table as changed for each statement execute function conclude_from_successions();

create function conclude_from_annulments() returns trigger language plpgsql as $$
begin
  perform conclude_below(array(
    select distinct u.unit_id from succession_unit u join changed c using (succession_id) where u.side = 'FROM'));
  return null;
end $$;

create trigger successions_went after insert on succession_annulment
  referencing new table as changed for each statement execute function conclude_from_annulments();

create function conclude_below(changed uuid[]) returns void language plpgsql as $$
begin
  insert into eligibility_due (units) select changed
   where cardinality(changed) > 0 and exists (select 1 from eligibility_rule);
end $$;

-- What is to be concluded anew names the units below which the enterprises lie; without them it is all enterprises. It is done
-- twice: the second time when every transaction has ended that is older than the end of the first.
alter table eligibility_due add column units uuid[], add column first_until xid8;
