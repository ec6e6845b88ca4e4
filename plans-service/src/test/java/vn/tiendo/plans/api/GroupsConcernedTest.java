package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.api.UnitsToldFixture.annulled;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOfAllUnder;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.replacing;
import static vn.tiendo.plans.api.UnitsToldFixture.succession;
import static vn.tiendo.plans.api.UnitsToldFixture.unitMoved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.knowngroup.KnownGroups;
import vn.tiendo.plans.knowngroup.MembershipNews;

/** News of a unit concerns every group that has other members since, and not all others, too. */
@OnRealStack
class GroupsConcernedTest {
    private static final long SEED = 7;
    private static final int ACTS = 24;
    private static final List<String> DAYS = List.of("2021-01-01", "2023-06-30", "2025-07-01", "2026-06-30");

    @Inject
    KnownGroups groups;

    @Inject
    Heard heard;

    @ApplicationScoped
    static class Heard {
        private final Queue<Set<UUID>> concerned = new ConcurrentLinkedQueue<>();
        private final KnownGroups groups;

        Heard(KnownGroups groups) {
            this.groups = groups;
        }

        void on(@Observes MembershipNews news) {
            concerned.add(groups.concernedBy(news));
        }

        void forget() {
            concerned.clear();
        }

        Set<UUID> all() {
            return concerned.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        }
    }

    @BeforeEach
    void forget() {
        heard.forget();
    }

    @Test
    void areThoseOfTheUnitAndOfWhatIsAboveIt() {
        var province = province();
        var commune = communeOf(province);
        var elsewhere = province();
        var below = groupOfAllUnder(province, province);
        var listed = groupOf(elsewhere, commune);
        var apart = groupOfAllUnder(elsewhere, elsewhere);
        var listedApart = groupOf(elsewhere, elsewhere);
        heard.forget();

        succession("DISSOLVE", "2026-01-01", List.of(commune), List.of(), List.of());

        assertThat(heard.all()).contains(below, listed).doesNotContain(apart, listedApart);
    }

    @Test
    @Tag("slow")
    void areAtLeastThoseWithOtherMembers() {
        var world = new World(new Random(SEED));
        for (int i = 0; i < ACTS; i++) {
            var before = world.members();
            heard.forget();

            world.act();

            var after = world.members();
            var others = before.keySet().stream()
                    .filter(group -> !before.get(group).equals(after.get(group)))
                    .toList();
            assertThat(heard.all()).as("act %d of seed %d", i, SEED).containsAll(others);
        }
    }

    /** Two trees, their groups by lists and by rules, and acts on them drawn at random. */
    private final class World {
        private final Random random;
        private final List<UUID> units = new ArrayList<>();
        private final List<UUID> told = new ArrayList<>();
        private final List<UUID> successions = new ArrayList<>();
        private final Map<UUID, Integer> sequences = new HashMap<>();

        World(Random random) {
            this.random = random;
            units.add(province());
            units.add(province());
            for (int i = 0; i < 6; i++) {
                units.add(communeOf(any(units)));
            }
            units.forEach(unit -> told.add(groupOfAllUnder(unit, unit)));
            told.add(groupOf(units.getFirst(), any(units), any(units)));
        }

        private <T> T any(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }

        private String day() {
            return any(DAYS);
        }

        void act() {
            switch (random.nextInt(successions.isEmpty() ? 3 : 5)) {
                case 0 -> units.add(communeOf(any(units)));
                case 1 -> move(any(units), any(units));
                case 2 ->
                    successions.add(succession("ABSORB", day(), List.of(any(units)), List.of(any(units)), List.of()));
                case 3 -> annulled(successions.removeLast(), day());
                default ->
                    successions.add(replacing(
                            successions.removeLast(), "ABSORB", day(), List.of(any(units)), List.of(any(units))));
            }
        }

        private void move(UUID unit, UUID below) {
            unitMoved(unit, sequences.merge(unit, 2, (before, more) -> before + 1), day(), below);
        }

        Map<UUID, List<Optional<List<UUID>>>> members() {
            var members = new HashMap<UUID, List<Optional<List<UUID>>>>();
            var now = Instant.now();
            for (var group : told) {
                members.put(
                        group,
                        DAYS.stream()
                                .map(day -> groups.members(group, LocalDate.parse(day), now))
                                .toList());
            }
            return members;
        }
    }
}
