package vn.tiendo.plans.finding.rule;

import java.math.BigDecimal;
import java.util.UUID;
import vn.tiendo.plans.period.Period;

/** What all tables in force together give out of a target in one period, where at least one cell is a number. */
public record AllocatedPeriod(UUID targetId, Period period, BigDecimal sum) {}
