package vn.tiendo.plans.task;

/** What a unit has to do with a task. */
enum WorkRole {
    LEAD,
    COORDINATE
}
