package vn.tiendo.reporting.evaluation;

import vn.tiendo.reporting.calendar.Period;

/**
 * The flows of one indicator in one unit's subtree, seen at one (at, knownAt): facts after {@code at} are not in them.
 * Each period is counted in its default borders. For a stock the quantity is the stock at the period's end or at
 * {@code at}, if earlier.
 */
@FunctionalInterface
public interface Flows {

    Flow of(Period period);
}
