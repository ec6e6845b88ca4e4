package vn.tiendo.reporting.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownenterprise.Eligibilities;
import vn.tiendo.reporting.knownenterprise.EnterpriseHistory;
import vn.tiendo.reporting.knownenterprise.OrganisationTypes;
import vn.tiendo.reporting.knownindicator.Counted;
import vn.tiendo.reporting.knownindicator.Predicate;
import vn.tiendo.reporting.knownindicator.RegistryCount;
import vn.tiendo.reporting.knownindicator.StandingCount;
import vn.tiendo.reporting.knownorganisation.OrganisationHistory;

/**
 * An enterprise: it counts while it is eligible for an organisation, or on the day on which it becomes so; and while it is
 * what one side of a share asks for.
 *
 * @param hosted the organisations in it
 */
record EnterpriseSubject(
        UUID id, EnterpriseHistory history, Eligibilities eligibilities, List<OrganisationHistory> hosted)
        implements RegistrySubject {

    private static final String CLOSED = "CLOSED";

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
        hosted.forEach(organisation -> instants.addAll(organisation.instants()));
        return instants;
    }

    @Override
    public Movements counted(Counted count, Instant knownAt) {
        var known = new EnterpriseSubject(
                id,
                history.knownAt(knownAt),
                eligibilities.knownAt(knownAt),
                hosted.stream()
                        .map(organisation -> organisation.knownAt(knownAt))
                        .toList());
        return known.history
                .registeredOn()
                .map(first -> switch (count) {
                    case RegistryCount eligible when eligible.isOfEnterprises() -> known.eligible(eligible, first);
                    case StandingCount standing when standing.ofEnterprises() -> known.standing(standing, first);
                    case Counted other -> new Movements();
                })
                .orElseGet(Movements::new);
    }

    private Movements standing(StandingCount count, LocalDate first) {
        var days = new TreeSet<>(history.daysOfChange());
        count.all().stream()
                .flatMap(predicate -> Optional.ofNullable(predicate.eligibleFor()).stream())
                .forEach(type -> days.addAll(eligibilities.daysOfChange(type)));
        hosted.forEach(organisation -> days.addAll(organisation.daysOfChange()));
        return Steps.of(
                days.tailSet(first, true),
                day -> count.all().stream().allMatch(predicate -> holds(predicate, day))
                        ? EnterprisePlaces.of(history.on(day).orElse(null))
                        : Map.of());
    }

    /** One that is closed is none any more. */
    private boolean holds(Predicate predicate, LocalDate day) {
        var state = history.on(day).orElse(null);
        return state != null
                && !CLOSED.equals(state.status())
                && predicate.admitsOwnership(state.ownership())
                && (predicate.eligibleFor() == null || eligibilities.cover(predicate.eligibleFor(), day))
                && (predicate.has() == null || has(predicate.has(), day));
    }

    private boolean has(String type, LocalDate day) {
        return hosted.stream()
                .flatMap(organisation -> organisation.on(day).stream())
                .anyMatch(organisation -> OrganisationTypes.comprises(type, organisation.type()));
    }

    private Movements eligible(RegistryCount count, LocalDate first) {
        var days = new TreeSet<>(eligibilities.daysOfChange(count.organisationType()));
        days.addAll(history.daysOfChange());
        var since = days.tailSet(first, true);
        return count.stock()
                ? Steps.of(since, day -> isEligible(count, day) ? placesFor(count, day) : Map.of())
                : becoming(count, since);
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
