package vn.tiendo.reporting.importing;

import static vn.tiendo.reporting.importing.EntryFormat.value;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.http.FactSight;
import vn.tiendo.http.Reach;
import vn.tiendo.reporting.importing.EntryRows.CellRefusal;
import vn.tiendo.reporting.importing.EntryRows.RowRefusal;
import vn.tiendo.reporting.knownplan.KnownPlan;

/** On which unit and day the fact of a row lies, and whether it may: by the same rules as for a single entry. */
final class RowPlacing {

    private final UnitsOfFile units;
    private final ClosedDays closed;
    private final LocalDate today;
    private final BiPredicate<UUID, LocalDate> authority;
    private final FactSight sight;
    private final Instant knownAt;
    private final BiFunction<UUID, Instant, Optional<KnownPlan>> plans;
    private final Map<UUID, Optional<KnownPlan>> plansOfFile = new HashMap<>();
    private final Map<UUID, long[]> placed = new HashMap<>();

    /**
     * @param authority whether the caller answers for what a unit did on a day
     * @param sight what the caller may name beside the unit
     */
    RowPlacing(
            UnitsOfFile units,
            ClosedDays closed,
            LocalDate today,
            BiPredicate<UUID, LocalDate> authority,
            FactSight sight,
            Instant knownAt,
            BiFunction<UUID, Instant, Optional<KnownPlan>> plans) {
        this.units = units;
        this.closed = closed;
        this.today = today;
        this.authority = authority;
        this.sight = sight;
        this.knownAt = knownAt;
        this.plans = plans;
    }

    /** The unit; null when it is not clear, or does not exist then. */
    @Nullable
    UUID place(@Nullable String[] values, LocalDate day, CellRefusal cells, RowRefusal rows) {
        if (day.isAfter(today)) {
            cells.refuse(EntryFormat.OCCURRED_ON, "OCCURRED_IN_FUTURE");
        }
        checkPlan(values, day, cells);
        checkSeen("enterprise", EntryFormat.ENTERPRISE, values, day, cells);
        checkSeen("organisation", EntryFormat.ORGANISATION, values, day, cells);
        var unit = unit(values, day, cells);
        if (unit == null) {
            return null;
        }
        var tree = units.treeOn(day);
        if (!authority.test(unit, day)) {
            rows.refuse("UNIT_OUTSIDE_AUTHORITY", day);
        } else if (value(values, EntryFormat.DOCUMENT_NUMBER) == null && closed.cover(unit, day, tree)) {
            cells.refuse(EntryFormat.DOCUMENT_NUMBER, "DOCUMENT_REQUIRED", day);
        }
        return unit;
    }

    /** The next number among the rows of the unit, from 1. */
    long next(UUID unit) {
        return ++placed.computeIfAbsent(unit, none -> new long[1])[0];
    }

    private @Nullable UUID unit(@Nullable String[] values, LocalDate day, CellRefusal cells) {
        var code = value(values, EntryFormat.UNIT_CODE);
        var id = value(values, EntryFormat.UNIT_ID);
        if ((code == null) == (id == null)) {
            cells.refuse(EntryFormat.UNIT_CODE, "UNIT_CODE_OR_ID");
            return null;
        }
        var column = id == null ? EntryFormat.UNIT_CODE : EntryFormat.UNIT_ID;
        var found = id == null
                ? units.find(String.valueOf(code), value(values, EntryFormat.SYSTEM), day)
                : units.find(UUID.fromString(id), day);
        if (found.unit() == null) {
            refuse(found, column, day, cells);
        }
        return found.unit();
    }

    private static void refuse(UnitsOfFile.Found found, Column column, LocalDate day, CellRefusal cells) {
        switch (found.refusal()) {
            case "AMBIGUOUS_UNIT" -> cells.refuse(column, found.refusal(), found.candidates());
            case "UNIT_NOT_IN_FORCE" -> cells.refuse(column, found.refusal(), day);
            default -> cells.refuse(column, found.refusal());
        }
    }

    private void checkPlan(@Nullable String[] values, LocalDate day, CellRefusal cells) {
        var named = value(values, EntryFormat.PLAN);
        if (named == null) {
            return;
        }
        var plan = plansOfFile.computeIfAbsent(UUID.fromString(named), id -> plans.apply(id, knownAt));
        if (plan.isEmpty() || !sight.sees("plan", UUID.fromString(named), Reach.SEEN, day)) {
            cells.refuse(EntryFormat.PLAN, "NOT_YET_KNOWN");
        } else if (!plan.get().covers(day)) {
            var period = plan.get().header().period();
            cells.refuse(EntryFormat.OCCURRED_ON, "DATE_OUTSIDE_PLAN", period.from(), period.through());
        }
    }

    // What is another unit's can be counted by nobody else. An id that has not arrived yet is taken as it is.
    private void checkSeen(String kind, Column column, @Nullable String[] values, LocalDate day, CellRefusal cells) {
        var named = value(values, column);
        if (named != null && !sight.sees(kind, UUID.fromString(named), Reach.OWN, day)) {
            cells.refuse(column, "NOT_YET_KNOWN");
        }
    }
}
