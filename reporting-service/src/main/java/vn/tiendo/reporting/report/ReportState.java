package vn.tiendo.reporting.report;

/** Where a report is in its life. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    /** Sent back: what it fulfilled is owed again. */
    RETURNED,
    /** By each of those who must approve it. */
    APPROVED,
    /** Another version of it was sent. */
    SUPERSEDED;

    boolean isSent() {
        return this != DRAFT;
    }
}
