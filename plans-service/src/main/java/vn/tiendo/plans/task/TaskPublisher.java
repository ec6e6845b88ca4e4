package vn.tiendo.plans.task;

import java.util.List;
import java.util.UUID;

/** Tells the others of an act, in the transaction of the act. */
public interface TaskPublisher {

    /** The id of the event. */
    UUID publish(TaskAct act);

    /** The ids of the events, in the order of the acts. */
    List<UUID> publishAll(List<OccurrenceAct> acts);
}
