package vn.tiendo.reporting.knownunit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** All acts on units that were known at one instant. It never changes: what is learnt later makes another history. */
public final class UnitHistory {

    private static final int TREES_KEPT = 64;

    private final Instant version;
    private final Map<UUID, List<UnitAct>> actsByUnit;
    private final NavigableSet<LocalDate> daysOfChange = new TreeSet<>();
    private final Cache<LocalDate, UnitTree> trees =
            Caffeine.newBuilder().maximumSize(TREES_KEPT).build();

    /** @param acts in any order, all of them recorded at or before the version */
    public UnitHistory(Instant version, Collection<UnitAct> acts) {
        this.version = version;
        this.actsByUnit = acts.stream()
                .sorted(Act.FOLD_ORDER)
                .collect(Collectors.groupingBy(UnitAct::unitId, Collectors.toUnmodifiableList()));
        acts.forEach(act -> daysOfChange.add(act.effectiveOn()));
    }

    /** The instant of the last act in it: two histories of one version are the same. */
    public Instant version() {
        return version;
    }

    public boolean knows(UUID unit) {
        return actsByUnit.containsKey(unit);
    }

    public Set<UUID> units() {
        return actsByUnit.keySet();
    }

    /** The tree at the end of the day. */
    public UnitTree treeOn(LocalDate day) {
        return trees.get(borderDay(day), this::fold);
    }

    /** The last day of change at or before the day: all days up to the next change have the same tree. */
    public LocalDate borderDay(LocalDate day) {
        var changed = daysOfChange.floor(day);
        return changed == null ? LocalDate.MIN : changed;
    }

    /** The first days of the stretches into which changes of the tree divide the days; the first one is {@code from}. */
    public List<LocalDate> stretches(LocalDate from, LocalDate through) {
        var begins = new ArrayList<LocalDate>();
        begins.add(from);
        begins.addAll(daysOfChange.subSet(from, false, through, true));
        return begins;
    }

    /** The system of a unit, on whatever day. */
    public Optional<String> systemOf(UUID unit) {
        return acts(unit).map(UnitAct::foundedIn).filter(Objects::nonNull).findFirst();
    }

    /** The parents of a unit that does not exist on a day, nearest to the day first: the first going back. */
    public List<UUID> parentsFrom(UUID unit, LocalDate day) {
        var parents = acts(unit).map(UnitAct::parentId).filter(Objects::nonNull).toList();
        boolean laterThanDay = acts(unit).findFirst().stream()
                .allMatch(act -> act.effectiveOn().isAfter(day));
        return laterThanDay ? parents : parents.reversed();
    }

    private Stream<UnitAct> acts(UUID unit) {
        return actsByUnit.getOrDefault(unit, List.of()).stream();
    }

    private UnitTree fold(LocalDate day) {
        var existing = new ArrayList<KnownUnit>();
        for (var acts : actsByUnit.values()) {
            var unit = unitOn(day, acts);
            if (unit != null) {
                existing.add(unit);
            }
        }
        return new UnitTree(existing);
    }

    private static @Nullable KnownUnit unitOn(LocalDate day, List<UnitAct> acts) {
        KnownUnit unit = null;
        for (var act : acts) {
            if (act.effectiveOn().isAfter(day)) {
                break;
            }
            unit = act.appliedTo(unit);
        }
        return unit;
    }
}
