package vn.tiendo.plans.finding.rule;

import java.time.LocalDate;

/** On which days nobody works. */
@FunctionalInterface
public interface DaysOff {

    boolean isDayOff(LocalDate day);
}
