package vn.tiendo.reporting.report;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;

/** The approval of a report by one of those who must give it. */
@Schema(name = "ApprovalRequest")
public record ApprovalRequest(
        @Schema(description = "Who approves; may be absent where only one unit has to") @Nullable
        UUID approverId,

        @Schema(description = "Today, when absent") @Nullable
        LocalDate approvedOn,

        @Nullable @Valid Document document) {}
