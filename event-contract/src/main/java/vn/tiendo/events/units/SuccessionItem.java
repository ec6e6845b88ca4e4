package vn.tiendo.events.units;

import java.util.UUID;

/**
 * An enterprise or organisation that goes from one unit to another, with the facts made with it.
 *
 * @param itemId the enterprise or organisation.
 * @param kind ENTERPRISE or ORGANISATION.
 * @param fromUnitId the unit that gives it.
 * @param toUnitId the unit that receives it.
 */
public record SuccessionItem(UUID itemId, String kind, UUID fromUnitId, UUID toUnitId) {}
