package vn.tiendo.reporting.knownobligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;

/** What units owe, as it was known at an instant. */
@ApplicationScoped
public class KnownObligations {

    private final ObligationActs acts;

    KnownObligations(ObligationActs acts) {
        this.acts = acts;
    }

    /**
     * The reports of own facts whose cut-off has passed by the day and that were neither sent nor withdrawn by then. A
     * report that rests on others states no facts of its own: what it lacks is missing there.
     *
     * @param within the days in which their periods lie
     */
    public List<OwedReport> overdue(AsOf view, Period within, Collection<UUID> units) {
        return units.isEmpty() ? List.of() : acts.overdue(view, within, units);
    }

    /** Who owes something by the plan, and to whom, as far as was known: units and groups. */
    public Set<UUID> namedBy(UUID plan, Instant knownAt) {
        return acts.namedBy(plan, knownAt);
    }

    /** The cut-offs after the day of what the unit owes then and ever after, as far as was known. */
    public List<LocalDate> dueAfter(LocalDate day, UUID unit, AsOf view) {
        return acts.dueAfter(day, unit, view);
    }
}
