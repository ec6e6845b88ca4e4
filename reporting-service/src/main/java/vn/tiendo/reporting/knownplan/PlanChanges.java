package vn.tiendo.reporting.knownplan;

import java.time.Instant;

/**
 * Acts of one type that became known of a plan in between.
 *
 * @param type the wire name of the event
 * @param last from when the last of them is known
 */
public record PlanChanges(String type, int count, Instant last) {}
