package vn.tiendo.events.plans;

import java.util.UUID;

/**
 * A unit and its cell.
 */
public record AllocatedCell(UUID unitId, Cell cell) {}
