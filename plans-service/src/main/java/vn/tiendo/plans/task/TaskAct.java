package vn.tiendo.plans.task;

import java.util.UUID;
import vn.tiendo.actlog.Act;

/** What happened to a task. */
public sealed interface TaskAct extends Act permits TaskPlanned, TaskCompleted, TaskMoved, TaskCancelled {

    UUID taskId();

    UUID planId();
}
