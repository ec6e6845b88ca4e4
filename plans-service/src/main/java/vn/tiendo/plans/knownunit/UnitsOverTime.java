package vn.tiendo.plans.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;

/** Some units on any day, by what was known of them at one instant. A day is folded once for all days that are like it. */
public final class UnitsOverTime {
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Map<UUID, List<UnitFact>> facts;
    private final Map<UUID, LocalDate> lastDays;
    private final NavigableSet<LocalDate> turningDays;
    private final Map<LocalDate, Map<UUID, UnitStanding>> folded = new HashMap<>();

    UnitsOverTime(Collection<UnitFact> facts, Map<UUID, LocalDate> lastDays) {
        this.facts = facts.stream().collect(Collectors.groupingBy(UnitFact::unitId));
        this.lastDays = Map.copyOf(lastDays);
        this.turningDays = Stream.concat(
                        facts.stream().map(UnitFact::effectiveOn),
                        lastDays.values().stream().map(last -> last.plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The units in force on the day. */
    public Map<UUID, UnitStanding> on(LocalDate day) {
        var since = turningDays.floor(day);
        return since == null ? Map.of() : folded.computeIfAbsent(since, this::fold);
    }

    /** The days on which something of them is otherwise than on the day before. */
    public NavigableSet<LocalDate> turningDays() {
        return turningDays;
    }

    private Map<UUID, UnitStanding> fold(LocalDate day) {
        var view = new AsOf(day, EVER);
        var standing = new HashMap<UUID, UnitStanding>();
        facts.forEach((unit, own) -> {
            if (isInForce(own, lastDays.get(unit), day)) {
                Fold.of(own, view, first -> UnitStanding.of(unit).then(first), UnitStanding::then)
                        .ifPresent(folded -> standing.put(unit, folded));
            }
        });
        return standing;
    }

    private static boolean isInForce(List<UnitFact> facts, @Nullable LocalDate lastDay, LocalDate day) {
        return (lastDay == null || !lastDay.isBefore(day))
                && facts.stream()
                        .anyMatch(fact -> fact.creates() && !fact.effectiveOn().isAfter(day));
    }
}
