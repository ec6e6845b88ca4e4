package vn.tiendo.reporting.knownunit;

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

/** All that was known of units at one instant. It never changes: what is learnt later makes another history. */
public final class UnitHistory {

    private final Instant version;
    private final Map<UUID, List<UnitAct>> actsByUnit;
    private final Map<UUID, List<AreaAct>> areasByUnit;
    private final Map<UUID, List<GroupAct>> actsByGroup;
    private final Successions successions;
    private final NavigableSet<LocalDate> daysOfChange = new TreeSet<>();
    private final NavigableSet<LocalDate> daysOfCarrying = new TreeSet<>();
    private final KeptTrees kept;
    private final Object mark = new Object();
    private @Nullable Kinship kinship;

    /** Without groups. */
    public UnitHistory(
            Instant version, Collection<UnitAct> acts, Collection<AreaAct> areas, Collection<Succession> successions) {
        this(version, acts, areas, successions, List.of(), KeptTrees.ofThisHeap());
    }

    /**
     * @param acts in any order, all of them known at the version
     * @param successions those in effect
     * @param kept where trees are kept for the next who asks
     */
    UnitHistory(
            Instant version,
            Collection<UnitAct> acts,
            Collection<AreaAct> areas,
            Collection<Succession> successions,
            Collection<GroupAct> groups,
            KeptTrees kept) {
        this.version = version;
        this.kept = kept;
        this.actsByGroup = groups.stream()
                .filter(GroupAct::saysWhoBelongs)
                .sorted(StatedAct.ORDER)
                .collect(Collectors.groupingBy(GroupAct::groupId, Collectors.toUnmodifiableList()));
        this.actsByUnit = acts.stream()
                .sorted(StatedAct.ORDER)
                .collect(Collectors.groupingBy(UnitAct::unitId, Collectors.toUnmodifiableList()));
        this.areasByUnit = areas.stream()
                .sorted(StatedAct.ORDER)
                .collect(Collectors.groupingBy(AreaAct::unitId, Collectors.toUnmodifiableList()));
        this.successions = new Successions(successions);
        daysOfCarrying.addAll(this.successions.byDay().keySet());
        areas.forEach(act -> daysOfCarrying.add(act.effectiveOn()));
        acts.forEach(act -> daysOfChange.add(act.effectiveOn()));
        daysOfChange.addAll(daysOfCarrying);
    }

    /**
     * The same history with acts and successions beside those recorded. Its version is that of what was recorded: whatever is
     * kept by version must not be kept of it.
     */
    public UnitHistory with(Collection<UnitAct> moreActs, Collection<Succession> moreSuccessions) {
        return new UnitHistory(
                version,
                Stream.concat(actsByUnit.values().stream().flatMap(List::stream), moreActs.stream())
                        .toList(),
                areasByUnit.values().stream().flatMap(List::stream).toList(),
                Stream.concat(successions.byDay().values().stream().flatMap(List::stream), moreSuccessions.stream())
                        .toList(),
                actsByGroup.values().stream().flatMap(List::stream).toList(),
                kept);
    }

    /** The instant by which it was made: two histories of one version are the same. */
    public Instant version() {
        return version;
    }

    /** Stands for this very history in what is kept of it, and keeps nothing of it alive. */
    public Object mark() {
        return mark;
    }

    public boolean knows(UUID unit) {
        return actsByUnit.containsKey(unit);
    }

    public Set<UUID> units() {
        return actsByUnit.keySet();
    }

    public Successions successions() {
        return successions;
    }

    /** The tree at the end of the day. */
    public UnitTree treeOn(LocalDate day) {
        return kept.tree(mark, borderDay(day), this::fold);
    }

    /** The last day of change at or before the day: all days up to the next change have the same tree. */
    public LocalDate borderDay(LocalDate day) {
        var changed = daysOfChange.floor(day);
        return changed == null ? LocalDate.MIN : changed;
    }

    /** The last day at or before the day on which a succession, or a link to an area, took effect. */
    public LocalDate carryingDay(LocalDate day) {
        var changed = daysOfCarrying.floor(day);
        return changed == null ? LocalDate.MIN : changed;
    }

    /** The first days of the stretches into which changes of the tree divide the days; the first one is {@code from}. */
    public List<LocalDate> stretches(LocalDate from, LocalDate through) {
        return begins(daysOfChange, from, through);
    }

    /** The first days of the stretches within which all facts of a unit are carried alike; the first is {@code from}. */
    public List<LocalDate> carryingStretches(LocalDate from, LocalDate through) {
        return begins(daysOfCarrying, from, through);
    }

    /** The system of a unit, on whatever day. */
    public Optional<String> systemOf(UUID unit) {
        return acts(unit).map(UnitAct::foundedIn).filter(Objects::nonNull).findFirst();
    }

    /** The area that the unit serves at the end of the day. */
    public Optional<UUID> areaServedBy(UUID unit, LocalDate day) {
        AreaAct latest = null;
        for (var act : areasByUnit.getOrDefault(unit, List.of())) {
            if (act.effectiveOn().isAfter(day)) {
                break;
            }
            latest = act;
        }
        return latest == null ? Optional.empty() : Optional.ofNullable(latest.areaId());
    }

    /** Whether the unit exists on the day and belongs to the group then. */
    public boolean isMember(UUID unit, UUID group, LocalDate day) {
        var tree = treeOn(day);
        return actsByGroup.getOrDefault(group, List.of()).stream()
                .filter(act -> !act.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(act -> tree.find(unit).filter(known -> act.contains(known, tree)))
                .isPresent();
    }

    /** The unit and all others of which a fact may count for it or below it, on any day and in any borders. */
    public Set<UUID> everCountedIn(UUID unit) {
        return kept.kin(mark, unit, asked -> kinship().everCountedIn(asked));
    }

    /** Enterprises and organisations whose facts may come to the unit, or leave it, alone; without a unit of all. */
    public Set<UUID> itemsAround(@Nullable UUID unit) {
        return unit == null || successions.items().isEmpty()
                ? successions.items()
                : successions.itemsFrom(everCountedIn(unit));
    }

    synchronized Kinship kinship() {
        if (kinship == null) {
            kinship = new Kinship(actsByUnit.values(), areasByUnit.values(), successions);
        }
        return kinship;
    }

    /** Whether any unit ever served an area. */
    public boolean knowsAreas() {
        return !areasByUnit.isEmpty();
    }

    /** The first day on which the unit exists. */
    public Optional<LocalDate> beginOf(UUID unit) {
        return acts(unit)
                .filter(act -> act.foundedIn() != null)
                .map(UnitAct::effectiveOn)
                .findFirst();
    }

    /** The last day on which the unit exists; empty while it has no end. */
    public Optional<LocalDate> lastDayOf(UUID unit) {
        return successions.endOf(unit).map(end -> end.minusDays(1));
    }

    public boolean existsOn(UUID unit, LocalDate day) {
        return beginOf(unit).filter(begin -> !begin.isAfter(day)).isPresent() && !hasEndedBy(unit, day);
    }

    /** The unit above on a day of the unit's; before its first day the first one. */
    public Optional<UUID> parentOf(UUID unit, LocalDate day) {
        var folded = unitOn(day, actsByUnit.getOrDefault(unit, List.of()));
        return folded != null
                ? Optional.ofNullable(folded.parentId())
                : acts(unit).map(UnitAct::parentId).filter(Objects::nonNull).findFirst();
    }

    private Stream<UnitAct> acts(UUID unit) {
        return actsByUnit.getOrDefault(unit, List.of()).stream();
    }

    private static List<LocalDate> begins(NavigableSet<LocalDate> days, LocalDate from, LocalDate through) {
        var begins = new ArrayList<LocalDate>();
        begins.add(from);
        if (!through.isBefore(from)) {
            begins.addAll(days.subSet(from, false, through, true));
        }
        return begins;
    }

    private UnitTree fold(LocalDate day) {
        return new UnitTree(
                units(),
                unit -> hasEndedBy(unit, day)
                        ? Optional.empty()
                        : Optional.ofNullable(unitOn(day, actsByUnit.getOrDefault(unit, List.of()))),
                kinship()::maybeBelow);
    }

    private boolean hasEndedBy(UUID unit, LocalDate day) {
        return successions.endOf(unit).filter(end -> !end.isAfter(day)).isPresent();
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
