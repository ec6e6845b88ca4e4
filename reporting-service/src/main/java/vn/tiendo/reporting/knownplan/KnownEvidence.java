package vn.tiendo.reporting.knownplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * Evidence for a target that no figure decides.
 *
 * @param unitId the unit of which it speaks
 * @param period of which it speaks; null: all of the target
 * @param on the day of what it shows
 * @param verdict MET, PARTLY_MET, NOT_MET or one that a later contract adds; null: it only shows
 */
public record KnownEvidence(
        UUID id,
        UUID unitId,
        @Nullable Period period,
        LocalDate on,
        String text,
        List<Document> documents,
        @Nullable String verdict) {

    public KnownEvidence {
        documents = List.copyOf(documents);
    }

    /** Where it stands. */
    public record Document(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String link) {}

    /** Whether it says anything of the period, as far as the day. */
    public boolean speaksOf(Period asked, LocalDate at) {
        return !on.isAfter(at) && (period == null || period.overlaps(asked));
    }
}
