package vn.tiendo.reporting.knownplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.reporting.knowntarget.TargetAct;

/** A plan by all acts on it that were known at one instant. It never changes. */
public final class KnownPlan {

    private final Instant version;
    private final PlanHeader header;
    private final NavigableMap<LocalDate, UUID> laterOwners;
    private final Map<UUID, KnownTarget> targets;
    private final List<KnownTask> tasks;

    KnownPlan(
            Instant version,
            PlanHeader header,
            NavigableMap<LocalDate, UUID> laterOwners,
            Map<UUID, KnownTarget> targets,
            List<KnownTask> tasks) {
        this.version = version;
        this.header = header;
        this.laterOwners = Collections.unmodifiableNavigableMap(laterOwners);
        this.targets = targets;
        this.tasks = List.copyOf(tasks);
    }

    /** The instant of the last act in it. */
    public Instant version() {
        return version;
    }

    /** The same plan with acts on its targets beside those recorded; nothing of it is kept. */
    public KnownPlan with(Collection<TargetAct> more) {
        var byTarget = more.stream().collect(Collectors.groupingBy(TargetAct::targetId));
        var supposed = new LinkedHashMap<UUID, KnownTarget>();
        targets.forEach((id, target) -> supposed.put(id, target.with(byTarget.getOrDefault(id, List.of()))));
        return new KnownPlan(version, header, laterOwners, supposed, tasks);
    }

    public PlanHeader header() {
        return header;
    }

    /** The units to which it was given after it was issued, whatever their days: each may know of it. */
    Collection<UUID> laterOwners() {
        return laterOwners.values();
    }

    /** Whose it is on the day: of two changes of one day the later recorded counts. */
    public UUID ownerOn(LocalDate day) {
        var given = laterOwners.floorEntry(day);
        return given == null ? header.unitId() : given.getValue();
    }

    /** In the order in which the plan states them. */
    public Collection<KnownTarget> targets() {
        return targets.values();
    }

    public Optional<KnownTarget> target(UUID id) {
        return Optional.ofNullable(targets.get(id));
    }

    /** The tasks of which is known whether they are done. */
    public List<KnownTask> tasks() {
        return tasks;
    }

    /** Whether a fact of the day can belong to the plan. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(header.period().from())
                && !day.isAfter(header.period().through());
    }
}
