package vn.tiendo.reporting.evaluation;

import java.util.UUID;

/** A place in a ranking; units with the same exact fraction share it. */
public record RankedUnit(int rank, UUID unitId, Percent percent) {}
