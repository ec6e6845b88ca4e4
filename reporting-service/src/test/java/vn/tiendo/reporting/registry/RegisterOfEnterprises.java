package vn.tiendo.reporting.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownenterprise.Eligibilities;
import vn.tiendo.reporting.knownenterprise.EnterpriseAct;
import vn.tiendo.reporting.knownenterprise.EnterpriseHistory;
import vn.tiendo.reporting.knownorganisation.OrganisationAct;
import vn.tiendo.reporting.knownorganisation.OrganisationAct.Kind;
import vn.tiendo.reporting.knownorganisation.OrganisationHistory;

/** Enterprises with organisations in them, made up from a seed: they move, change hands and close, and are told of late. */
final class RegisterOfEnterprises {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-01-01");
    private static final int DAYS = 60;
    private static final UUID ABOVE = new UUID(1, 1);
    private static final List<UUID> COMMUNES = List.of(new UUID(2, 1), new UUID(2, 2));
    private static final List<String> OWNERSHIP = List.of("NON_STATE_DOMESTIC", "NON_STATE_DOMESTIC", "STATE");
    private static final List<String> TYPES = List.of("PARTY_CELL", "SELF_DEFENCE", "SELF_DEFENCE", "TRADE_UNION");

    private final Random random;
    private final List<Enterprise> enterprises;
    private int said;

    RegisterOfEnterprises(long seed) {
        random = new Random(seed);
        enterprises = IntStream.rangeClosed(1, 4).mapToObj(this::enterprise).toList();
    }

    /** What an enterprise is on a day. */
    record Standing(String ownership, boolean closed, UUID commune, Set<String> types) {}

    /** An enterprise and its organisations by all that was said of them. */
    record Enterprise(UUID id, List<EnterpriseAct> acts, List<List<OrganisationAct>> organisations) {

        RegistrySubject subject() {
            return new EnterpriseSubject(
                    id,
                    new EnterpriseHistory(acts),
                    new Eligibilities(List.of()),
                    organisations.stream().map(OrganisationHistory::new).toList());
        }

        /** Found by going through everything once more; null where it does not exist. */
        @Nullable
        Standing on(LocalDate day, Instant knownAt) {
            String ownership = null;
            UUID commune = null;
            boolean closed = false;
            for (var act : acts) {
                if (!act.effectiveOn().isAfter(day) && !act.recordedAt().isAfter(knownAt)) {
                    ownership = act.ownership() == null ? ownership : act.ownership();
                    commune = act.locationId() == null ? commune : act.locationId();
                    closed = act.status() == null ? closed : act.status().equals("CLOSED");
                }
            }
            return ownership == null || commune == null
                    ? null
                    : new Standing(ownership, closed, commune, types(day, knownAt));
        }

        private Set<String> types(LocalDate day, Instant knownAt) {
            var types = new HashSet<String>();
            for (var organisation : organisations) {
                String type = null;
                for (var act : organisation) {
                    boolean counts =
                            !act.effectiveOn().isAfter(day) && !act.recordedAt().isAfter(knownAt);
                    if (counts) {
                        type = act.kind() == Kind.ENDED ? null : act.type();
                    }
                }
                if (type != null) {
                    types.add(type);
                }
            }
            return types;
        }
    }

    List<Enterprise> enterprises() {
        return enterprises;
    }

    List<LocalDate> days() {
        return IntStream.range(-1, DAYS + 1).mapToObj(FIRST_DAY::plusDays).toList();
    }

    List<Instant> instants() {
        var instants = new TreeSet<Instant>();
        enterprises.forEach(enterprise -> {
            enterprise.acts().forEach(act -> instants.add(act.recordedAt()));
            enterprise.organisations().forEach(acts -> acts.forEach(act -> instants.add(act.recordedAt())));
        });
        return List.copyOf(instants);
    }

    private Enterprise enterprise(int number) {
        var id = new UUID(3, number);
        var acts = new ArrayList<EnterpriseAct>();
        acts.add(act(id, true, FIRST_DAY, one(OWNERSHIP), "ACTIVE", one(COMMUNES)));
        for (var day : increasing(random.nextInt(4))) {
            acts.add(
                    switch (random.nextInt(3)) {
                        case 0 -> act(id, false, day, one(OWNERSHIP), null, null);
                        case 1 -> act(id, false, day, null, null, one(COMMUNES));
                        default -> act(id, false, day, null, random.nextBoolean() ? "CLOSED" : "ACTIVE", null);
                    });
        }
        var organisations = IntStream.range(0, random.nextInt(4))
                .mapToObj(which -> organisation(new UUID(4, number * 10L + which), id))
                .toList();
        return new Enterprise(id, acts, organisations);
    }

    private EnterpriseAct act(
            UUID id,
            boolean registers,
            LocalDate day,
            @Nullable String ownership,
            @Nullable String status,
            @Nullable UUID commune) {
        // What is registered is told first; what changes, in any order.
        var known = registers ? Instant.EPOCH : later();
        return new EnterpriseAct(
                id, registers, day, stated(), known, said, ownership, status, commune, null, null, Set.of());
    }

    private List<OrganisationAct> organisation(UUID id, UUID enterprise) {
        var acts = new ArrayList<OrganisationAct>();
        var days = increasing(3);
        var type = one(TYPES);
        var established = later();
        acts.add(act(id, Kind.ESTABLISHED, days.getFirst(), established, type, enterprise));
        if (type.equals("PARTY_CELL") && random.nextBoolean()) {
            var upgraded = established.plusMillis(random.nextInt(3));
            acts.add(act(id, Kind.UPGRADED, days.get(1), upgraded, "PARTY_COMMITTEE", null));
        }
        if (random.nextBoolean()) {
            acts.add(act(id, Kind.ENDED, days.getLast(), established.plusMillis(random.nextInt(3)), null, null));
        }
        return acts;
    }

    private OrganisationAct act(
            UUID id, Kind kind, LocalDate day, Instant known, @Nullable String type, @Nullable UUID enterprise) {
        return new OrganisationAct(
                id, kind, day, stated(), known, said, type, kind == Kind.ESTABLISHED ? ABOVE : null, enterprise, null);
    }

    private List<LocalDate> increasing(int many) {
        return random.ints(1, DAYS)
                .distinct()
                .limit(many)
                .sorted()
                .mapToObj(FIRST_DAY::plusDays)
                .toList();
    }

    private Instant later() {
        return Instant.EPOCH.plusMillis(random.nextInt(6));
    }

    private Instant stated() {
        return Instant.EPOCH.plusSeconds(++said);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
