package vn.tiendo.plans.finding.rule;

import java.time.LocalDate;

/** A deadline that falls due once; the spot is its schedule. */
public record ExaminedDeadline(Spot spot, LocalDate lastDay) {}
