package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger. */
@Schema(name = "ProgressEntry")
public record EntryView(
        UUID id,
        String kind,

        @Schema(description = "The entry that is corrected or reversed") @Nullable
        UUID of,

        UUID unitId,
        LocalDate occurredOn,
        @Schema(description = "From when it is known") Instant recordedAt,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable Document document,
        @Nullable UUID enterpriseId,
        @Nullable UUID organisationId,
        @Nullable UUID planId,
        @Nullable LocalDate statedOn,
        List<PostingView> postings) {

    static EntryView of(LedgerEntry entry) {
        var from = entry.provenance();
        return new EntryView(
                entry.id(),
                entry.kind().name(),
                entry.of(),
                entry.unitId(),
                entry.occurredOn(),
                entry.recordedAt(),
                from.source(),
                from.externalId(),
                from.document(),
                from.enterpriseId(),
                from.organisationId(),
                from.planId(),
                from.statedOn(),
                entry.postings().stream().map(PostingView::of).toList());
    }

    /** What the entry adds to an indicator; of a correction the difference. */
    @Schema(name = "Posting")
    public record PostingView(UUID indicatorId, BigDecimal quantity) {

        static PostingView of(Posting posting) {
            return new PostingView(posting.indicatorId(), posting.quantity());
        }
    }
}
