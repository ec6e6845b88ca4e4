package vn.tiendo.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is owed was sent in time (SEMANTICS 10). What was sent back counts as not sent: a report fulfils from the
 * first version on after which none was sent back. A new version of one that stands makes nobody late.
 */
public enum Punctuality {
    ON_TIME,
    LATE,
    /** Its last day has passed, and it has not come. */
    MISSING,
    NOT_DUE;

    /** The report by which the obligation is fulfilled: of those that stand since the last one sent back, the first. */
    static Optional<SentReport> fulfilling(List<SentReport> sent) {
        SentReport first = null;
        for (var report : sent) {
            if (report.isReturned()) {
                first = null;
            } else if (first == null) {
                first = report;
            }
        }
        return Optional.ofNullable(first);
    }

    /**
     * @param lastAcceptableDay the last day on which it is in time
     * @param sentOn null while it has not been sent
     * @param on the day asked about; of a unit that has ended its last one
     */
    static Punctuality of(LocalDate lastAcceptableDay, @Nullable LocalDate sentOn, LocalDate on) {
        if (sentOn != null) {
            return sentOn.isAfter(lastAcceptableDay) ? LATE : ON_TIME;
        }
        return on.isAfter(lastAcceptableDay) ? MISSING : NOT_DUE;
    }
}
