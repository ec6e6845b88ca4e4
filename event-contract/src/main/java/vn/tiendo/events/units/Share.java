package vn.tiendo.events.units;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The part of a quota that goes to a successor, as a weight beside those of the others.
 *
 * @param unitId the successor.
 * @param weight more than 0; facts are never divided by it.
 */
public record Share(UUID unitId, BigDecimal weight) {}
