package vn.tiendo.plans.task;

/** What has no date is a class apart and stays out of every overdue ratio (SEMANTICS 9). */
public enum Datedness {
    DATED,
    UNDATED;

    public static Datedness of(OccurrenceTerms terms) {
        return terms.lastDay() == null ? UNDATED : DATED;
    }
}
