package vn.tiendo.units.round;

/** A survey (khảo sát) or a working session (đợt làm việc). */
enum RoundKind {
    SURVEY,
    WORKING_SESSION
}
