package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * Evidence for a target that no figure decides, and how it was judged by it.
 *
 * @param unitId the unit of which it speaks
 * @param period the period of which it speaks; absent: all of the target
 * @param effectiveOn the date of what it shows
 * @param verdict MET, PARTLY_MET, NOT_MET or one yet unknown; absent: it only shows
 */
public record TargetEvidenceRecorded(
        UUID evidenceId,
        UUID targetId,
        UUID planId,
        UUID unitId,
        @Nullable Period period,
        LocalDate effectiveOn,
        Instant recordedAt,
        String text,
        List<EvidenceDocument> documents,
        @Nullable String verdict)
        implements Event {

    public TargetEvidenceRecorded {
        documents = List.copyOf(documents);
    }

    @Override
    public String eventType() {
        return EventTypes.TARGET_EVIDENCE_RECORDED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
