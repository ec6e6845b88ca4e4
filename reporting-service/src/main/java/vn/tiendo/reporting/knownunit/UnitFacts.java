package vn.tiendo.reporting.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What units-service said, each thing known from an instant. */
final class UnitFacts {

    private final List<Fact> facts = new ArrayList<>();

    /** One thing that was said; exactly one of the parts is there. */
    record Fact(
            Instant knownFrom,
            LocalDate effectiveOn,
            @Nullable UnitAct unit,
            @Nullable AreaAct area,
            @Nullable Succession succession,
            @Nullable UUID withoutEffect,
            @Nullable GroupAct group) {

        static Fact of(UnitAct unit) {
            return new Fact(unit.recordedAt(), unit.effectiveOn(), unit, null, null, null, null);
        }

        static Fact of(Instant knownFrom, AreaAct area) {
            return new Fact(knownFrom, area.effectiveOn(), null, area, null, null, null);
        }

        static Fact of(GroupAct group) {
            return new Fact(group.recordedAt(), group.effectiveOn(), null, null, null, null, group);
        }

        /** @param replaces the succession that has no effect from now on */
        static Fact of(Instant knownFrom, Succession succession, @Nullable UUID replaces) {
            return new Fact(knownFrom, succession.on(), null, null, succession, replaces, null);
        }

        static Fact annulling(Instant knownFrom, LocalDate effectiveOn, UUID succession) {
            return new Fact(knownFrom, effectiveOn, null, null, null, succession, null);
        }
    }

    void addAll(Collection<Fact> more) {
        facts.addAll(more);
    }

    void clear() {
        facts.clear();
    }

    /** The history made of what was known at the instant. */
    UnitHistory knownAt(Instant instant, KeptTrees kept) {
        var units = new ArrayList<UnitAct>();
        var areas = new ArrayList<AreaAct>();
        var successions = new ArrayList<Succession>();
        var groups = new ArrayList<GroupAct>();
        var withoutEffect = new HashSet<UUID>();
        for (var fact : facts) {
            if (fact.knownFrom().isAfter(instant)) {
                continue;
            }
            addIfThere(units, fact.unit());
            addIfThere(areas, fact.area());
            addIfThere(successions, fact.succession());
            addIfThere(groups, fact.group());
            if (fact.withoutEffect() != null) {
                withoutEffect.add(fact.withoutEffect());
            }
        }
        successions.removeIf(succession -> withoutEffect.contains(succession.id()));
        return new UnitHistory(instant, units, areas, successions, groups, kept);
    }

    private static <T> void addIfThere(List<T> list, @Nullable T element) {
        if (element != null) {
            list.add(element);
        }
    }
}
