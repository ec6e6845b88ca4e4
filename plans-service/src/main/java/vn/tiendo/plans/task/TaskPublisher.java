package vn.tiendo.plans.task;

import java.util.UUID;

/** Tells the others of an act, in the transaction of the act. */
public interface TaskPublisher {

    /** The id of the event. */
    UUID publish(TaskAct act);
}
