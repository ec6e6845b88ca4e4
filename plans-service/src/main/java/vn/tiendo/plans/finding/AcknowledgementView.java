package vn.tiendo.plans.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.finding.rule.FindingCode;

/**
 * Findings that were acknowledged together.
 *
 * @param pointers where they stand
 * @param by the roles by which it was said
 */
@Schema
record AcknowledgementView(
        UUID id,
        UUID planId,
        FindingCode code,
        List<String> pointers,
        String reason,
        List<String> by,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static AcknowledgementView of(List<FindingAcknowledged> acts) {
        var first = acts.getFirst();
        return new AcknowledgementView(
                first.acknowledgementId(),
                first.planId(),
                first.code(),
                acts.stream().map(FindingAcknowledged::pointer).toList(),
                first.reason(),
                first.roles(),
                first.effectiveOn(),
                first.recordedAt());
    }
}
