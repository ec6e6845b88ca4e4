package vn.tiendo.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;

/** Something that was done with a report. */
public sealed interface ReportAct {

    /** The business date of it. */
    LocalDate on();

    /** Written, or written anew. */
    record Drafted(LocalDate on, StatedDraft terms) implements ReportAct {}

    /**
     * Sent.
     *
     * @param knownAt as of which knowledge the figures hold
     * @param content canonical JSON
     * @param contentHash SHA-256 of its bytes
     */
    record Submitted(
            LocalDate on,
            Instant knownAt,
            String content,
            String contentHash,
            @Nullable Document document) implements ReportAct {}

    /** Sent back. */
    record Returned(LocalDate on, String reason) implements ReportAct {}

    /**
     * Approved by one of those who must.
     *
     * @param complete whether nobody else has to
     */
    record Approved(
            LocalDate on,
            UUID approverId,
            boolean complete,
            @Nullable Document document) implements ReportAct {}

    /** Another version was sent. */
    record Superseded(LocalDate on, UUID byId) implements ReportAct {}
}
