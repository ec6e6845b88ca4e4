package vn.tiendo.plans.allocation;

import java.util.UUID;

/** One unit's cell in a table. */
public record Cell(UUID unitId, Quota quota) {}
