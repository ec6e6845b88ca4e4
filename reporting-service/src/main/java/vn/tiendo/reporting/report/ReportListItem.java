package vn.tiendo.reporting.report;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
@Schema(name = "ReportListItem")
public record ReportListItem(
        UUID id,
        int version,

        @Schema(description = "DRAFT, SUBMITTED, RETURNED, APPROVED or SUPERSEDED; tolerate others")
        String state,

        String kind,
        String titleVi,
        String titleEn,
        UUID unitId,
        @Nullable UUID planId,
        @Nullable UUID obligationInstanceId,
        @Nullable UUID supersedesId,
        LocalDate at,
        @Nullable LocalDate sentOn,
        @Nullable String contentHash) {

    static ReportListItem of(ReportList.Found found) {
        var identity = found.identity();
        return new ReportListItem(
                identity.id(),
                identity.version(),
                found.state().name(),
                identity.kind(),
                found.titleVi(),
                found.titleEn(),
                identity.unitId(),
                identity.planId(),
                identity.instanceId(),
                identity.supersedesId(),
                found.at(),
                found.sentOn(),
                found.contentHash());
    }
}
