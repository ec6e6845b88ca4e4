package vn.tiendo.reporting.ledger;

/** A fact, or what was recorded later about one. */
public enum EntryKind {
    ENTRY,
    CORRECTION,
    REVERSAL,
    /** No entry: what registers of organisations and enterprises count. */
    REGISTRY
}
