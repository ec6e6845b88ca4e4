package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** What is to be recorded so that the acts on occurrences say what they should. Nothing, where they do already. */
final class OccurrenceDifference {
    private final Map<UUID, TreeMap<LocalDate, OccurrenceStep>> recorded = new HashMap<>();
    private final Set<UUID> settled;

    /**
     * @param recorded all acts on the occurrences of the task so far
     * @param settled occurrences that were done: nothing becomes of them any more
     */
    OccurrenceDifference(Collection<OccurrenceAct> recorded, Set<UUID> settled) {
        recorded.stream()
                .sorted(Act.FOLD_ORDER)
                .forEach(act -> this.recorded
                        .computeIfAbsent(act.occurrenceId(), none -> new TreeMap<>())
                        .put(
                                act.effectiveOn(),
                                new OccurrenceStep(
                                        act.occurrenceId(), act.terms(), act.withdrawn(), act.effectiveOn())));
        this.settled = Set.copyOf(settled);
    }

    List<OccurrenceStep> to(Map<UUID, TreeMap<LocalDate, OccurrenceStep>> wanted) {
        var ids = new LinkedHashSet<>(wanted.keySet());
        ids.addAll(recorded.keySet());
        var missing = new ArrayList<OccurrenceStep>();
        ids.stream()
                .filter(id -> !settled.contains(id))
                .forEach(id -> missing.addAll(
                        ofOne(recorded.getOrDefault(id, new TreeMap<>()), wanted.getOrDefault(id, new TreeMap<>()))));
        return missing;
    }

    private static List<OccurrenceStep> ofOne(
            TreeMap<LocalDate, OccurrenceStep> said, TreeMap<LocalDate, OccurrenceStep> wanted) {
        var result = new TreeMap<>(said);
        var days = new TreeSet<>(wanted.keySet());
        days.addAll(said.keySet());
        var missing = new ArrayList<OccurrenceStep>();
        for (var day : days) {
            var is = at(result, day);
            var step = stepAt(day, at(wanted, day), is);
            if (step != null && !step.saysTheSameAs(is)) {
                result.put(day, step);
                missing.add(step);
            }
        }
        return missing;
    }

    private static @Nullable OccurrenceStep stepAt(
            LocalDate day, @Nullable OccurrenceStep wanted, @Nullable OccurrenceStep said) {
        if (wanted != null) {
            return new OccurrenceStep(wanted.occurrenceId(), wanted.terms(), wanted.withdrawn(), day);
        }
        return said == null
                ? null
                : new OccurrenceStep(said.occurrenceId(), said.terms(), Withdrawal.MEMBERS_CHANGED, day);
    }

    private static @Nullable OccurrenceStep at(TreeMap<LocalDate, OccurrenceStep> steps, LocalDate day) {
        var entry = steps.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }
}
