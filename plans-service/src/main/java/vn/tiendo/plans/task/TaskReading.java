package vn.tiendo.plans.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.deadline.Occurrences;
import vn.tiendo.plans.deadline.PhraseContext;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.statement.Place;

/** Reads stated tasks in the order of their plan; every fault is refused at its place. */
public final class TaskReading {
    private final UnitsMentioned mentioned;
    private final PhraseContext context;
    private final Map<String, TaskTerms> known = new LinkedHashMap<>();

    public TaskReading(UnitsMentioned mentioned, PhraseContext context) {
        this(mentioned, context, List.of());
    }

    /** @param earlier the tasks that the plan has already */
    TaskReading(UnitsMentioned mentioned, PhraseContext context, List<TaskTerms> earlier) {
        this.mentioned = mentioned;
        this.context = context;
        earlier.forEach(task -> known.put(task.key(), task));
    }

    /** Those that are right. */
    public List<TaskTerms> read(List<StatedTask> tasks, Place place) {
        var terms = new ArrayList<TaskTerms>();
        for (int i = 0; i < tasks.size(); i++) {
            read(tasks.get(i), place.at(i)).ifPresent(terms::add);
        }
        return terms;
    }

    Optional<TaskTerms> read(StatedTask task, Place place) {
        var copied = CopiedTasks.of(task.copiedFrom(), known);
        if (copied.isEmpty()) {
            place.at("copiedFrom").refuse("UNKNOWN_TASK", String.valueOf(task.copiedFrom()));
        }
        var originals = copied.orElse(List.of());
        if (copied.isPresent() && task.leads(originals).isEmpty()) {
            place.at("leads").refuse("REQUIRED");
        }
        mention(task.leads(originals), place.at("leads"));
        mention(task.coordinating(originals), place.at("coordinating"));
        var read = place.at("schedule").accept(() -> deadline(task)).map(when -> task.terms(when, originals));
        read.ifPresent(terms -> known.put(terms.key(), terms));
        return read;
    }

    private Deadline deadline(StatedTask task) {
        var deadline = task.schedule().deadline(context);
        if (context.planPeriod() != null) {
            Occurrences.of(deadline, context.planPeriod());
        }
        return deadline;
    }

    private void mention(List<UUID> units, Place place) {
        for (int i = 0; i < units.size(); i++) {
            mentioned.mentionUnitOrGroup(place.at(i), units.get(i));
        }
    }
}
