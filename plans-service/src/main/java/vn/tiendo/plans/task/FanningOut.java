package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.Occurrence;
import vn.tiendo.plans.deadline.Occurrences;
import vn.tiendo.plans.knowngroup.MembersOverTime;

/**
 * The occurrences that a task has (SEMANTICS 8, 9): one for each of its times, led together by the units that the plan
 * names; and of a group, one for each of its members on the due date, led by that member alone. What has no date goes by
 * the members of each day.
 */
final class FanningOut {
    private static final List<Occurrence> ONCE_WITHOUT_DATE = List.of(new Occurrence(Occurrence.ONCE, null, null));

    private final TaskHistory history;
    private final Map<UUID, MembersOverTime> groups;
    private final Map<UUID, OccurrenceTerms> lastKnown;

    /**
     * @param groups those of the leads that are groups
     * @param lastKnown the last terms of the occurrences that were recorded: a moved one keeps them
     */
    FanningOut(TaskHistory history, Map<UUID, MembersOverTime> groups, Map<UUID, OccurrenceTerms> lastKnown) {
        this.history = history;
        this.groups = Map.copyOf(groups);
        this.lastKnown = new HashMap<>(lastKnown);
    }

    /** Of each occurrence what it is, from each day on which it becomes otherwise. */
    Map<UUID, TreeMap<LocalDate, OccurrenceStep>> steps() {
        var steps = new LinkedHashMap<UUID, TreeMap<LocalDate, OccurrenceStep>>();
        Map<UUID, OccurrenceTerms> before = Map.of();
        for (var day : days()) {
            var now = on(day);
            now.forEach((id, terms) -> step(steps, new OccurrenceStep(id, terms, null, day)));
            for (var gone : before.entrySet()) {
                if (!now.containsKey(gone.getKey())) {
                    step(steps, new OccurrenceStep(gone.getKey(), gone.getValue(), history.reasonOn(day), day));
                }
            }
            lastKnown.putAll(now);
            before = now;
        }
        return steps;
    }

    private static void step(Map<UUID, TreeMap<LocalDate, OccurrenceStep>> steps, OccurrenceStep step) {
        var own = steps.computeIfAbsent(step.occurrenceId(), none -> new TreeMap<>());
        var last = own.lastEntry();
        if (!step.saysTheSameAs(last == null ? null : last.getValue())) {
            own.put(step.effectiveOn(), step);
        }
    }

    private NavigableSet<LocalDate> days() {
        var days = history.turningDays();
        var first = history.planned().effectiveOn();
        var last = history.planPeriod().through();
        groups.values().stream()
                .flatMap(group -> group.turningDays().stream())
                .filter(day -> day.isAfter(first) && !day.isAfter(last))
                .forEach(days::add);
        return days;
    }

    private Map<UUID, OccurrenceTerms> on(LocalDate day) {
        var found = new LinkedHashMap<UUID, OccurrenceTerms>();
        for (var time : timesOn(day)) {
            var named = history.leadsOn(day).stream()
                    .filter(lead -> !groups.containsKey(lead))
                    .toList();
            if (!named.isEmpty()) {
                put(found, time, null, named);
            }
            var naming = new HashSet<>(named);
            history.leadsOn(day).stream()
                    .filter(groups::containsKey)
                    .flatMap(group ->
                            members(group, time.lastAcceptableDay() == null ? day : time.lastAcceptableDay()).stream())
                    .filter(naming::add)
                    .forEach(member -> put(found, time, member, List.of(member)));
        }
        history.movesOfOccurrencesOn(day).forEach(move -> handOver(found, move));
        return found;
    }

    private List<Occurrence> timesOn(LocalDate day) {
        return history.waitsForItsConditionOn(day)
                ? ONCE_WITHOUT_DATE
                : Occurrences.of(history.scheduleOn(day), history.daysThatCount());
    }

    private List<UUID> members(UUID group, LocalDate day) {
        var members = groups.get(group);
        return members == null ? List.of() : members.on(day).orElse(List.of());
    }

    private void put(Map<UUID, OccurrenceTerms> found, Occurrence time, @Nullable UUID member, List<UUID> units) {
        var terms = new OccurrenceTerms(time.key(), member, units, time.from(), time.lastAcceptableDay());
        found.put(OccurrenceId.of(history.planned().taskId(), time.key(), member), terms);
    }

    // A person has decided who does it: it is theirs even where the rule makes it no more.
    private void handOver(Map<UUID, OccurrenceTerms> found, TaskMoved move) {
        var id = move.occurrenceId();
        var terms = found.containsKey(id) ? found.get(id) : lastKnown.get(id);
        if (id != null && terms != null) {
            found.put(id, terms.ledBy(move.leadIds()));
        }
    }
}
