package vn.tiendo.reporting.ledger;

/** A level, or what was recorded later about one. */
enum LevelKind {
    LEVEL,
    CORRECTION,
    REVERSAL
}
