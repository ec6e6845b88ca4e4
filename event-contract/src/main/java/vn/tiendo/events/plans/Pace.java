package vn.tiendo.events.plans;

import java.math.BigDecimal;

/**
 * The pace a plan sets: achieved share of the value by elapsed share of the period.
 *
 * @param onTrack at or above it: on track
 * @param atRisk at or above it, below {@code onTrack}: at risk; below it: behind
 */
public record Pace(BigDecimal onTrack, BigDecimal atRisk) {}
