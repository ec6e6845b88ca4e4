package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownobligation.OwedFilter;
import vn.tiendo.reporting.knownobligation.OwedInstance;
import vn.tiendo.reporting.knownobligation.OwedInstances;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Who has sent in time what is owed, for each unit and tier; whose lateness comes from below. */
@ApplicationScoped
public class Timeliness {

    private static final Comparator<InstanceTimeliness> BY_DUE_DAY = Comparator.comparing(
                    (InstanceTimeliness each) -> each.owed().lastAcceptableDay())
            .thenComparing(each -> each.owed().instanceId().toString());

    private final OwedInstances owed;
    private final SentReports sent;
    private final KnownUnits units;

    Timeliness(OwedInstances owed, SentReports sent, KnownUnits units) {
        this.owed = owed;
        this.sent = sent;
        this.units = units;
    }

    /** Those of the instances that are owed in the view, by their ids. */
    public Map<UUID, InstanceTimeliness> of(Collection<UUID> instances, AsOf view) {
        return of(OwedFilter.ofInstances(instances), view).stream()
                .collect(Collectors.toMap(each -> each.owed().instanceId(), Function.identity()));
    }

    /** All that is looked for, by due date. */
    public List<InstanceTimeliness> of(OwedFilter filter, AsOf view) {
        var asked = owed.owed(view, filter);
        var history = units.knownAt(view.knownAt());
        var below = below(asked, view, history);
        var all = new HashMap<UUID, OwedInstance>();
        asked.forEach(each -> all.put(each.instanceId(), each));
        below.values().forEach(each -> each.forEach(one -> all.put(one.instanceId(), one)));
        var sentOf = sent.of(all.keySet(), view);
        return asked.stream()
                .map(each -> standing(each, sentOf, view, history)
                        .restingOn(below.getOrDefault(each.instanceId(), List.of()).stream()
                                .map(one -> standing(one, sentOf, view, history))
                                .sorted(BY_DUE_DAY)
                                .toList()))
                .sorted(BY_DUE_DAY)
                .toList();
    }

    // Reports of a higher tier may rest on any of their plan, so these are read for each of its plans.
    private Map<UUID, List<OwedInstance>> below(List<OwedInstance> asked, AsOf view, UnitHistory history) {
        var plans = new HashMap<UUID, Subordinates>();
        var below = new HashMap<UUID, List<OwedInstance>>();
        for (var each : asked) {
            below.put(
                    each.instanceId(),
                    each.tier() == 1
                            ? List.of()
                            : plans.computeIfAbsent(
                                            each.planId(),
                                            plan -> new Subordinates(owed.owed(view, OwedFilter.ofPlan(plan)), history))
                                    .of(each));
        }
        return below;
    }

    private static InstanceTimeliness standing(
            OwedInstance owed, Map<UUID, List<SentReport>> sentOf, AsOf view, UnitHistory history) {
        var versions = sentOf.getOrDefault(owed.instanceId(), List.of());
        var fulfilling = Punctuality.fulfilling(versions);
        var sentOn = fulfilling.map(SentReport::sentOn).orElse(null);
        var returnedOn =
                sentOn != null || versions.isEmpty() ? null : versions.getLast().returnedOn();
        return new InstanceTimeliness(
                owed,
                Punctuality.of(owed.lastAcceptableDay(), sentOn, countedOn(owed, view.at(), history)),
                sentOn,
                fulfilling.map(SentReport::reportId).orElse(null),
                returnedOn,
                List.of(),
                List.of());
    }

    /** Counters stop with the unit: nobody becomes late who has ended. */
    private static LocalDate countedOn(OwedInstance owed, LocalDate at, UnitHistory history) {
        return history.lastDayOf(owed.unitId()).filter(at::isAfter).orElse(at);
    }
}
