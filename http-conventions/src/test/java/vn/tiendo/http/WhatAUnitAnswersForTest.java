package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Until 30/06/2025 the province OLD has the district D with the communes A, B, E, F; then OLD goes on in NEW, the district is
 * dissolved and its communes stand under NEW: A and B become AB, E goes on, F is divided into F1 and F2. In 2026 E moves to OTHER.
 * F2 is to become part of F1 in 2027.
 */
class WhatAUnitAnswersForTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2025, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Reform reform = new Reform()
            .under("D", "OLD", "2020-01-01", "2025-06-30")
            .under("A", "D", "2020-01-01", "2025-06-30")
            .under("B", "D", "2020-01-01", "2025-06-30")
            .under("F", "D", "2020-01-01", "2025-06-30")
            .under("E", "D", "2020-01-01", "2025-06-30")
            .under("E", "NEW", "2025-07-01", "2025-12-31")
            .under("E", "OTHER", "2026-01-01", "2099-12-31")
            .under("AB", "NEW", "2025-07-01", "2099-12-31")
            .under("F1", "NEW", "2025-07-01", "2099-12-31")
            .under("F2", "NEW", "2025-07-01", "2099-12-31")
            .goesOnIn("OLD", "NEW")
            .goesOnIn("D", "AB", "F1", "F2")
            .goesOnIn("A", "AB")
            .goesOnIn("B", "AB")
            .goesOnIn("F", "F1", "F2")
            .goesOnFrom("2027-01-01", "F2", "F1");

    @Test
    void itsSubtreeAtTheDateOfTheFact() {
        assertThat(by("OLD").answersFor(unit("A"), BEFORE)).isTrue();
        assertThat(by("NEW").answersFor(unit("E"), AFTER)).isTrue();
        assertThat(by("NEW").answersFor(unit("E"), TODAY)).isFalse();
        assertThat(by("OTHER").answersFor(unit("E"), TODAY)).isTrue();
        assertThat(by("OTHER").answersFor(unit("E"), AFTER)).isFalse();
    }

    @Test
    void whatItsPredecessorsReported() {
        assertThat(by("AB").answersFor(unit("A"), BEFORE)).isTrue();
        assertThat(by("AB").answersFor(unit("B"), BEFORE)).isTrue();
        assertThat(by("NEW").answersFor(unit("A"), BEFORE)).isTrue();
    }

    @Test
    void eachPartOfADividedUnitForTheWhole() {
        assertThat(by("F1").answersFor(unit("F"), BEFORE)).isTrue();
        assertThat(by("F2").answersFor(unit("F"), BEFORE)).isTrue();
    }

    @Test
    void notWhatItsSistersReportedUnderADistrictThatIsGone() {
        assertThat(by("AB").answersFor(unit("F"), BEFORE)).isFalse();
        assertThat(by("F1").answersFor(unit("A"), BEFORE)).isFalse();
        assertThat(by("F1").answersFor(unit("F2"), AFTER)).isFalse();
    }

    @Test
    void notWhatIsOnlyToBecomeItsOwn() {
        assertThat(by("F1").answersFor(unit("F2"), TODAY)).isFalse();
        assertThat(by("F1").sees(unit("F2"), AFTER, Reach.SEEN)).isFalse();
        var later = new Sight(unit("F1"), reform, LocalDate.of(2027, 1, 1));
        assertThat(later.answersFor(unit("F2"), TODAY)).isTrue();
    }

    @Test
    void andReadsNothingOfWhatIsOnlyToMoveUnderIt() {
        var planned = LocalDate.of(2026, 3, 1);
        assertThat(earlier("OTHER").sees(unit("E"), planned, Reach.OWN)).isFalse();
        assertThat(earlier("NEW").sees(unit("E"), planned, Reach.OWN)).isTrue();
        assertThat(by("OTHER").sees(unit("E"), planned, Reach.OWN)).isTrue();
    }

    @Test
    void whatTakesEffectLaterIsForWhoeverAnswersThen() {
        var planned = LocalDate.of(2026, 3, 1);
        assertThat(earlier("OTHER").answersFor(unit("E"), planned)).isTrue();
        assertThat(earlier("NEW").answersFor(unit("E"), planned)).isFalse();
    }

    private Sight earlier(String code) {
        return new Sight(unit(code), reform, AFTER);
    }

    @Test
    void noLongerWhatWentToOthers() {
        assertThat(by("A").answersFor(unit("A"), BEFORE)).isTrue();
        assertThat(by("A").answersFor(unit("AB"), AFTER)).isFalse();
    }

    @Test
    void andReadsThePastOfWhatIsItsOwnToday() {
        assertThat(by("OTHER").sees(unit("E"), BEFORE, Reach.OWN)).isTrue();
        assertThat(by("OTHER").sees(unit("A"), BEFORE, Reach.OWN)).isFalse();
    }

    @Test
    void andReadsWhatBindsItButNoFactsOfThoseAbove() {
        assertThat(by("AB").sees(unit("NEW"), TODAY, Reach.SEEN)).isTrue();
        assertThat(by("AB").sees(unit("OLD"), BEFORE, Reach.SEEN)).isTrue();
        assertThat(by("AB").sees(unit("NEW"), TODAY, Reach.OWN)).isFalse();
        assertThat(by("AB").sees(unit("F1"), TODAY, Reach.SEEN)).isFalse();
        assertThat(by("AB").sees(unit("OTHER"), TODAY, Reach.SEEN)).isFalse();
    }

    @Test
    void andReadsWhatGivesQuotasToOnesOfItsOwn() {
        assertThat(mayRead("AB", TODAY, "A")).isTrue();
        assertThat(mayRead("NEW", TODAY, "F2")).isTrue();
        assertThat(mayRead("OTHER", TODAY, "F1", "E")).isTrue();
        assertThat(mayRead("OTHER", TODAY, "F1")).isFalse();
    }

    @Test
    void notWhatGivesThemToSistersUnderADistrictThatIsGone() {
        assertThat(mayRead("F1", TODAY, "A")).isFalse();
        assertThat(mayRead("F1", TODAY, "E")).isFalse();
    }

    @Test
    void notWhatGivesThemToOnesThatHaveLeft() {
        assertThat(mayRead("NEW", TODAY, "E")).isFalse();
        assertThat(mayRead("NEW", AFTER, "E")).isTrue();
    }

    /** A plan of a province without any tie to it gives quotas to the units. */
    private boolean mayRead(String code, LocalDate at, String... bound) {
        var plan = new PlanOfStrangers(Stream.of(bound).map(each -> unit(each)).collect(Collectors.toSet()));
        return !by(code).isHidden(plan, UUID.randomUUID(), at, Reach.SEEN);
    }

    private record PlanOfStrangers(Set<UUID> units) implements Holding {
        @Override
        public String kind() {
            return "plan";
        }

        @Override
        public Optional<Held> find(UUID id, LocalDate at) {
            return Optional.of(Held.by(unit("STRANGERS"), BEFORE));
        }

        @Override
        public Set<UUID> bound(UUID id, Set<UUID> among) {
            return units.stream().filter(among::contains).collect(Collectors.toSet());
        }
    }

    private Sight by(String code) {
        return new Sight(unit(code), reform, TODAY);
    }

    private static UUID unit(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private record Standing(UUID parent, LocalDate from, LocalDate through) {}

    private static final class Reform implements UnitScope {
        private final Map<UUID, List<Standing>> standings = new LinkedHashMap<>();
        private final Map<UUID, Map<UUID, LocalDate>> next = new LinkedHashMap<>();

        Reform under(String code, String parent, String from, String through) {
            standings
                    .computeIfAbsent(unit(code), none -> new ArrayList<>())
                    .add(new Standing(unit(parent), LocalDate.parse(from), LocalDate.parse(through)));
            return this;
        }

        Reform goesOnIn(String code, String... others) {
            return goesOnFrom("2025-07-01", code, others);
        }

        Reform goesOnFrom(String day, String code, String... others) {
            for (var other : others) {
                next.computeIfAbsent(unit(code), none -> new LinkedHashMap<>()).put(unit(other), LocalDate.parse(day));
            }
            return this;
        }

        @Override
        public Collection<UUID> upwards(UUID unit, LocalDate on) {
            var line = new ArrayList<UUID>(List.of(unit));
            var days = standings.getOrDefault(unit, List.of());
            if (!days.isEmpty()) {
                var last = days.getLast().through();
                var day = on.isAfter(last) ? last : on;
                days.stream()
                        .filter(each -> !day.isAfter(each.through()))
                        .findFirst()
                        .ifPresent(each -> line.addAll(upwards(each.parent(), day)));
            }
            return line;
        }

        @Override
        public Set<UUID> successors(UUID unit, LocalDate by) {
            var found = new HashSet<UUID>();
            next.getOrDefault(unit, Map.of()).forEach((each, day) -> {
                if (!day.isAfter(by)) {
                    found.add(each);
                    found.addAll(successors(each, by));
                }
            });
            return found;
        }

        @Override
        public Set<UUID> everReached(UUID unit) {
            var found = new HashSet<>(Set.of(unit));
            standings.forEach((below, days) -> {
                if (days.stream().anyMatch(day -> day.parent().equals(unit))) {
                    found.addAll(everReached(below));
                }
            });
            next.forEach((source, heirs) -> {
                if (heirs.containsKey(unit)) {
                    found.addAll(everReached(source));
                }
            });
            return found;
        }
    }
}
