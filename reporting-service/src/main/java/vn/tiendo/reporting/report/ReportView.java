package vn.tiendo.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;
import vn.tiendo.reporting.report.ReportAct.Approved;
import vn.tiendo.reporting.report.ReportAct.Returned;
import vn.tiendo.reporting.report.ReportAct.Submitted;

/** A report. Of a draft the content is filled in anew whenever it is asked for; of one that was sent it is frozen. */
@Schema(name = "Report")
public record ReportView(
        UUID id,
        int version,

        @Schema(description = "DRAFT, SUBMITTED, RETURNED, APPROVED or SUPERSEDED; tolerate others")
        String state,

        String kind,
        UUID unitId,
        @Nullable UUID planId,
        @Nullable UUID obligationInstanceId,

        @Schema(description = "The report whose place it takes") @Nullable
        UUID supersedesId,

        @Schema(description = "Why it takes its place") @Nullable
        String reason,

        @Schema(description = "The version sent in its place") @Nullable
        UUID supersededById,

        @Schema(description = "The day of sending") @Nullable
        LocalDate sentOn,

        @Nullable Document document,

        @Schema(description = "SHA-256 of its content as /v1/reports/{reportId}/content answers it") @Nullable
        String contentHash,

        @Nullable ReturnView returned,
        List<ApprovalView> approvals,

        @Schema(description = "Of a report that was sent: who must approve it and has not") @Nullable
        List<UUID> approvalAwaitedOf,

        @Schema(description = "As stated; may be changed while it is a draft")
        StatedDraft draft,

        ReportContent content,
        Instant recordedAt) {

    /** That it was sent back. */
    @Schema(name = "ReportReturn")
    public record ReturnView(LocalDate returnedOn, String reason) {

        static ReturnView of(Returned act) {
            return new ReturnView(act.on(), act.reason());
        }
    }

    /** One approval of it. */
    @Schema(name = "ReportApproval")
    public record ApprovalView(
            UUID approverId, LocalDate approvedOn, @Nullable Document document) {

        static ApprovalView of(Approved act) {
            return new ApprovalView(act.approverId(), act.on(), act.document());
        }
    }

    static ReportView of(Report report, ReportContent content, @Nullable List<UUID> awaited) {
        var identity = report.identity();
        return new ReportView(
                identity.id(),
                identity.version(),
                report.state().name(),
                identity.kind(),
                identity.unitId(),
                identity.planId(),
                identity.instanceId(),
                identity.supersedesId(),
                identity.reason(),
                report.supersededById().orElse(null),
                report.submitted().map(Submitted::on).orElse(null),
                report.submitted().map(Submitted::document).orElse(null),
                report.submitted().map(Submitted::contentHash).orElse(null),
                report.returned().map(ReturnView::of).orElse(null),
                report.approvals().stream().map(ApprovalView::of).toList(),
                awaited,
                report.terms(),
                content,
                report.recordedAt());
    }
}
