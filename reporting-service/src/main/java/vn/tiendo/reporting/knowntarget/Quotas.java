package vn.tiendo.reporting.knowntarget;

import java.util.NavigableSet;
import vn.tiendo.reporting.calendar.Period;

/** The quotas of one unit under one target, seen at one (at, knownAt). */
public interface Quotas {

    /** The quota by which the period is judged. */
    Quota of(Period period);

    /** The periods for which the target, or a table of it, says anything at all. */
    NavigableSet<Period> periods();
}
