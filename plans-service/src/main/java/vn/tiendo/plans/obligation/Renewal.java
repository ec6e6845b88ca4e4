package vn.tiendo.plans.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.obligation.InstanceWithdrawn.Cause;

/**
 * What is to be recorded so that the instances of an obligation are those that it has now. What a person moved or cancelled
 * stays so; what was moved to a unit follows the due dates, whoever the members of the group are.
 */
final class Renewal {
    private final Obligation obligation;
    private final Map<String, DueDate> dates;
    private final List<Owed> toOwe = new ArrayList<>();
    private final Map<Instance, Cause> toWithdraw = new HashMap<>();

    private Renewal(Obligation obligation, List<DueDate> dates) {
        this.obligation = obligation;
        this.dates = dates.stream().collect(Collectors.toMap(DueDate::key, Function.identity()));
    }

    /**
     * @param dates all due dates of the obligation
     * @param wanted who owes it by which of them
     * @param standing the instances so far, withdrawn ones included
     */
    static Renewal of(Obligation obligation, List<DueDate> dates, List<Owed> wanted, List<Instance> standing) {
        var renewal = new Renewal(obligation, dates);
        var byId = standing.stream().collect(Collectors.toMap(Instance::id, Function.identity()));
        var wantedById = new HashMap<UUID, Owed>();
        wanted.forEach(owed -> {
            if (wantedById.putIfAbsent(owed.instanceId(), owed) == null) {
                renewal.owe(owed, byId.get(owed.instanceId()));
            }
        });
        standing.stream()
                .filter(instance -> !wantedById.containsKey(instance.id()))
                .forEach(renewal::keepOrWithdraw);
        return renewal;
    }

    List<Owed> toOwe() {
        return toOwe;
    }

    /** With why. */
    Map<Instance, Cause> toWithdraw() {
        return toWithdraw;
    }

    /** From which day an instance is not owed: a unit that does not belong to the group on the due date never owed it. */
    LocalDate withdrawnFrom(Cause cause) {
        var rescheduled = obligation.rescheduled();
        return cause == Cause.RESCHEDULED && rescheduled != null
                ? rescheduled.effectiveOn()
                : obligation.planned().effectiveOn();
    }

    private void owe(Owed owed, @Nullable Instance standing) {
        if (standing == null || (!standing.isDecided() && !owed.isSaidBy(standing))) {
            toOwe.add(owed);
        }
    }

    private void keepOrWithdraw(Instance instance) {
        if (instance.isWithdrawn()) {
            return;
        }
        var due = dates.get(instance.due().key());
        var act = instance.act();
        if (due == null) {
            toWithdraw.put(instance, Cause.RESCHEDULED);
        } else if (act.movedFromId() == null) {
            toWithdraw.put(instance, Cause.LEFT_GROUP);
        } else {
            var moved = new Owed(
                    act.obligationId(), act.unitId(), act.groupId(), obligation.tier(), due, act.movedFromId());
            owe(moved, instance);
        }
    }
}
