package vn.tiendo.reporting.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownenterprise.Eligibilities;
import vn.tiendo.reporting.knownenterprise.EnterpriseHistory;
import vn.tiendo.reporting.knownindicator.RegistryCount;

/** An enterprise: it counts while it is eligible for an organisation, or on the day on which it becomes so. */
record EnterpriseSubject(UUID id, EnterpriseHistory history, Eligibilities eligibilities) implements RegistrySubject {

    @Override
    public UUID enterpriseId() {
        return id;
    }

    @Override
    public @Nullable UUID organisationId() {
        return null;
    }

    @Override
    public NavigableSet<Instant> instants() {
        var instants = new TreeSet<>(history.instants());
        instants.addAll(eligibilities.instants());
        return instants;
    }

    @Override
    public Movements counted(RegistryCount count, Instant knownAt) {
        var known = new EnterpriseSubject(id, history.knownAt(knownAt), eligibilities.knownAt(knownAt));
        var first = known.history.registeredOn();
        if (!count.isOfEnterprises() || first.isEmpty()) {
            return new Movements();
        }
        var days = new TreeSet<>(known.eligibilities.daysOfChange(count.organisationType()));
        days.addAll(known.history.daysOfChange());
        var since = days.tailSet(first.get(), true);
        return count.stock()
                ? Steps.of(since, day -> known.isEligible(count, day) ? known.placesFor(count, day) : Map.of())
                : known.becoming(count, since);
    }

    private Movements becoming(RegistryCount count, NavigableSet<LocalDate> days) {
        var movements = new Movements();
        boolean before = false;
        for (var day : days) {
            boolean after = isEligible(count, day);
            if (after && !before) {
                movements.enter(placesFor(count, day).values(), day);
            }
            before = after;
        }
        return movements;
    }

    private boolean isEligible(RegistryCount count, LocalDate day) {
        return eligibilities.cover(count.organisationType(), day);
    }

    private Map<String, UUID> placesFor(RegistryCount count, LocalDate day) {
        var state = history.on(day).orElse(null);
        return count.admits(state == null ? null : state.ownership()) ? EnterprisePlaces.of(state) : Map.of();
    }
}
