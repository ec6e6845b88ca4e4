package vn.tiendo.units.difficulty;

/** Whether an answer has been given. */
enum DifficultyState {
    OPEN,
    ANSWERED
}
