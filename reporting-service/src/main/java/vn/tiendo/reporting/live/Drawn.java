package vn.tiendo.reporting.live;

import java.time.LocalDate;

/** A dashboard as it was drawn last. */
record Drawn(LiveMessage message, LocalDate at, Concern concern) {}
