package vn.tiendo.reporting.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownenterprise.EnterpriseAct;
import vn.tiendo.reporting.knownenterprise.EnterpriseHistory;
import vn.tiendo.reporting.knownindicator.RegistryCount;
import vn.tiendo.reporting.knownindicator.RegistryDefinition;
import vn.tiendo.reporting.knownorganisation.OrganisationAct;
import vn.tiendo.reporting.knownorganisation.OrganisationAct.Kind;
import vn.tiendo.reporting.knownorganisation.OrganisationHistory;
import vn.tiendo.reporting.knownorganisation.UnitSystems.UnitSystem;

/** All that is said of one organisation, its host, the units above it and one indicator, made at random from a seed. */
final class SaidOfAnOrganisation {

    static final UUID INDICATOR = new UUID(0, 1);
    private static final UUID ORGANISATION = new UUID(0, 2);
    private static final UUID ENTERPRISE = new UUID(0, 3);
    private static final List<UUID> ABOVE = List.of(new UUID(1, 1), new UUID(1, 2));
    private static final List<UUID> COMMUNES = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));
    private static final List<String> TYPES = List.of("PARTY_CELL", "PARTY_COMMITTEE", "TRADE_UNION");
    private static final List<String> EVENTS = List.of("ESTABLISHED", "ENDED", "UPGRADED");

    private final Random random;
    private final List<Function<Instant, Object>> said = new ArrayList<>();
    private long position;

    SaidOfAnOrganisation(long seed) {
        random = new Random(seed);
        ABOVE.forEach(unit -> said.add(at -> new UnitSystem(unit, "PARTY", at)));
        organisation(Kind.ESTABLISHED, one(TYPES), one(ABOVE));
        times(3, () -> organisation(Kind.UPGRADED, one(TYPES), null));
        times(3, () -> organisation(Kind.MOVED, null, one(ABOVE)));
        times(2, () -> organisation(Kind.ENDED, null, null));
        enterprise(true, "STATE");
        times(4, () -> enterprise(false, random.nextBoolean() ? "COOPERATIVE" : null));
        times(1, this::indicator);
        indicator();
    }

    /** What follows when all of it arrives in the order of another seed, some of it together. */
    Arrived arrivedInOrderOf(long seed) {
        var order = new Random(seed);
        var shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, order);
        var facts = new ArrayList<>();
        var now = Instant.EPOCH;
        for (var fact : shuffled) {
            now = now.plusMillis(order.nextInt(2));
            facts.add(fact.apply(now));
        }
        return new Arrived(facts);
    }

    /** What had been said by then, each with the instant of its arrival. */
    record Arrived(List<Object> facts) {

        RegistrySubject subject() {
            Map<UUID, UnitSystem> systems = new HashMap<>();
            of(UnitSystem.class).forEach(system -> systems.put(system.unitId(), system));
            return new OrganisationSubject(
                    ORGANISATION,
                    new OrganisationHistory(of(OrganisationAct.class)),
                    new EnterpriseHistory(of(EnterpriseAct.class)),
                    systems);
        }

        List<RegistryDefinition> definitions() {
            return of(OrderedDefinition.class).stream()
                    .sorted((a, b) -> Integer.compare(a.order(), b.order()))
                    .map(OrderedDefinition::definition)
                    .toList();
        }

        private <T> List<T> of(Class<T> type) {
            return facts.stream().filter(type::isInstance).map(type::cast).toList();
        }

        Arrived until(Instant instant) {
            return new Arrived(facts.stream()
                    .filter(fact -> !arrival(fact).isAfter(instant))
                    .toList());
        }

        Set<Instant> instants() {
            return new HashSet<>(facts.stream().map(Arrived::arrival).toList());
        }

        private static Instant arrival(Object fact) {
            return switch (fact) {
                case UnitSystem system -> system.recordedAt();
                case OrganisationAct act -> act.recordedAt();
                case EnterpriseAct act -> act.recordedAt();
                case OrderedDefinition ordered -> ordered.definition().recordedAt();
                default -> throw new IllegalArgumentException(fact.toString());
            };
        }
    }

    private record OrderedDefinition(int order, RegistryDefinition definition) {}

    private void organisation(Kind kind, @Nullable String type, @Nullable UUID unit) {
        var day = day();
        var stated = stated();
        long place = position;
        said.add(at -> new OrganisationAct(
                ORGANISATION,
                kind,
                kind == Kind.ESTABLISHED ? day.withMonth(1) : day,
                stated,
                at,
                place,
                type,
                unit,
                kind == Kind.ESTABLISHED ? ENTERPRISE : null,
                null));
    }

    private void enterprise(boolean registers, @Nullable String ownership) {
        var day = registers ? LocalDate.parse("2024-01-01") : day();
        var stated = stated();
        long place = position;
        var commune = one(COMMUNES);
        said.add(at -> new EnterpriseAct(
                ENTERPRISE, registers, day, stated, at, place, ownership, null, commune, null, null, Set.of()));
    }

    private void indicator() {
        int order = said.size();
        Set<String> ownership = random.nextBoolean() ? Set.of() : Set.of("STATE");
        var count = new RegistryCount(one(EVENTS), random.nextBoolean(), one(TYPES), ownership);
        said.add(at -> new OrderedDefinition(order, new RegistryDefinition(INDICATOR, at, count)));
    }

    private void times(int most, Runnable saying) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            saying.run();
        }
    }

    private Instant stated() {
        return Instant.EPOCH.plusSeconds(++position);
    }

    private LocalDate day() {
        return LocalDate.parse("2024-01-01").plusDays(random.nextInt(12) * 15L);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
