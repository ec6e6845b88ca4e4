package vn.tiendo.plans.task;

/** Which open occurrences of a worklist are asked for; a week goes from Monday through Sunday. */
enum Due {
    THIS_WEEK,
    OVERDUE
}
