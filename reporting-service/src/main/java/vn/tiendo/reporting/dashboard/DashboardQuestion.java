package vn.tiendo.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;

/**
 * Which dashboard is asked for.
 *
 * @param unit null for the plan's own unit
 * @param at null for today, whatever day it is when the answer is made
 * @param knownAt null for the present
 * @param borders null for the default ones of each period
 * @param period for which the units below are shown; null for the one that runs
 */
public record DashboardQuestion(
        UUID planId,
        @Nullable UUID unit,
        @Nullable LocalDate at,
        @Nullable Instant knownAt,
        @Nullable BordersParameter borders,
        @Nullable Period period) {}
