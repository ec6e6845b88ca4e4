package vn.tiendo.plans.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * Evidence for a target was recorded.
 *
 * @param unitId the unit of which it speaks
 * @param period the period of which it speaks; absent: all of the target
 * @param effectiveOn the day of what it shows
 * @param verdict absent: it only shows
 */
public record EvidenceRecorded(
        UUID evidenceId,
        UUID targetId,
        UUID planId,
        UUID unitId,
        @Nullable Period period,
        LocalDate effectiveOn,
        Instant recordedAt,
        String text,
        List<EvidenceDocument> documents,
        @Nullable Verdict verdict) {

    public EvidenceRecorded {
        documents = List.copyOf(documents);
    }
}
