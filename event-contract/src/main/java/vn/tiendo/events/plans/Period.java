package vn.tiendo.events.plans;

import java.time.LocalDate;

/**
 * Days from the first through the last, both counted.
 */
public record Period(LocalDate from, LocalDate through) {}
