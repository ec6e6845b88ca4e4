package vn.tiendo.reporting.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownenterprise.EnterpriseHistory;
import vn.tiendo.reporting.knownenterprise.EnterpriseState;
import vn.tiendo.reporting.knownenterprise.OrganisationTypes;
import vn.tiendo.reporting.knownindicator.Counted;
import vn.tiendo.reporting.knownindicator.RegistryCount;
import vn.tiendo.reporting.knownindicator.StandingCount;
import vn.tiendo.reporting.knownorganisation.OrganisationHistory;
import vn.tiendo.reporting.knownorganisation.OrganisationState;
import vn.tiendo.reporting.knownorganisation.UnitSystems.UnitSystem;

/**
 * An organisation: its establishment, its upgrades and its end count, or that it exists.
 *
 * @param host what was said of the enterprise in which it is; nothing where it is elsewhere
 * @param systems of the units above it and around it
 */
record OrganisationSubject(UUID id, OrganisationHistory history, EnterpriseHistory host, Map<UUID, UnitSystem> systems)
        implements RegistrySubject {

    @Override
    public @Nullable UUID enterpriseId() {
        return history.hostEnterprise().orElse(null);
    }

    @Override
    public UUID organisationId() {
        return id;
    }

    @Override
    public NavigableSet<Instant> instants() {
        var instants = new TreeSet<>(history.instants());
        instants.addAll(host.instants());
        systems.values().forEach(system -> instants.add(system.recordedAt()));
        return instants;
    }

    @Override
    public Movements counted(Counted count, Instant knownAt) {
        var organisation = history.knownAt(knownAt);
        var first = organisation.establishedOn();
        if (first.isEmpty()) {
            return new Movements();
        }
        var enterprise = host.knownAt(knownAt);
        return switch (count) {
            case RegistryCount registry ->
                counted(registry, new Counting(admission(registry), knownAt, organisation, enterprise), first.get());
            case StandingCount standing
            when !standing.ofEnterprises() ->
                new Counting(admission(standing), knownAt, organisation, enterprise).existing(first.get());
            case StandingCount ofEnterprises -> new Movements();
        };
    }

    private static Movements counted(RegistryCount count, Counting counting, LocalDate first) {
        return switch (count.event()) {
            case "ESTABLISHED" -> count.stock() ? counting.existing(first) : counting.on(first);
            case "UPGRADED" -> counting.upgrades();
            case "ENDED" -> counting.end();
            default -> new Movements();
        };
    }

    /** Whether an organisation of a type counts, in an enterprise of an ownership or in none. */
    @FunctionalInterface
    private interface Admission {
        boolean of(String type, @Nullable String ownership);
    }

    private static Admission admission(RegistryCount count) {
        return (type, ownership) ->
                OrganisationTypes.comprises(count.organisationType(), type) && count.admits(ownership);
    }

    private static Admission admission(StandingCount count) {
        return (type, ownership) -> count.all().stream()
                .allMatch(predicate -> predicate.admitsOwnership(ownership)
                        && (predicate.type() == null || OrganisationTypes.comprises(predicate.type(), type)));
    }

    /** One count, by what was known at one instant. */
    private final class Counting {

        private final Admission admission;
        private final Instant knownAt;
        private final OrganisationHistory organisation;
        private final EnterpriseHistory enterprise;

        Counting(Admission admission, Instant knownAt, OrganisationHistory organisation, EnterpriseHistory enterprise) {
            this.admission = admission;
            this.knownAt = knownAt;
            this.organisation = organisation;
            this.enterprise = enterprise;
        }

        Movements existing(LocalDate first) {
            var days = new TreeSet<>(organisation.daysOfChange());
            days.addAll(enterprise.daysOfChange());
            return Steps.of(
                    days.tailSet(first, true),
                    day -> organisation
                            .on(day)
                            .map(state -> placesFor(state, day))
                            .orElse(Map.of()));
        }

        Movements on(LocalDate day) {
            return single(organisation.on(day), day);
        }

        Movements upgrades() {
            var movements = new Movements();
            for (var upgrade : organisation.upgrades()) {
                organisation
                        .on(upgrade.day())
                        .map(state -> new OrganisationState(upgrade.type(), state.unitId()))
                        .ifPresent(state ->
                                movements.enter(placesFor(state, upgrade.day()).values(), upgrade.day()));
            }
            return movements;
        }

        /** As it stood the day before. */
        Movements end() {
            return organisation
                    .endedOn()
                    .map(day -> single(organisation.on(day.minusDays(1)), day))
                    .orElseGet(Movements::new);
        }

        private Movements single(Optional<OrganisationState> state, LocalDate day) {
            var movements = new Movements();
            state.ifPresent(standing -> movements.enter(placesFor(standing, day).values(), day));
            return movements;
        }

        private Map<String, UUID> placesFor(OrganisationState state, LocalDate day) {
            var inEnterprise = stateOfHost(day);
            return admission.of(state.type(), inEnterprise == null ? null : inEnterprise.ownership())
                    ? places(state, inEnterprise)
                    : Map.of();
        }

        /** The unit above in its system; in the others where its host is. Nowhere while the system is not known. */
        private Map<String, UUID> places(OrganisationState state, @Nullable EnterpriseState inEnterprise) {
            var above = systemOf(state.unitId());
            if (above.isEmpty()) {
                return Map.of();
            }
            var places = EnterprisePlaces.of(inEnterprise);
            organisation.hostUnit().ifPresent(unit -> systemOf(unit).ifPresent(system -> places.put(system, unit)));
            places.put(above.get(), state.unitId());
            return places;
        }

        private Optional<String> systemOf(UUID unit) {
            return Optional.ofNullable(systems.get(unit))
                    .filter(system -> !system.recordedAt().isAfter(knownAt))
                    .map(UnitSystem::system);
        }

        /** An organisation older than the registration of its host counts by the host's first state. */
        private @Nullable EnterpriseState stateOfHost(LocalDate day) {
            return enterprise
                    .on(day)
                    .or(() -> enterprise.registeredOn().flatMap(enterprise::on))
                    .orElse(null);
        }
    }
}
