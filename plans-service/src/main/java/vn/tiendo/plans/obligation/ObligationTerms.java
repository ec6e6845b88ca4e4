package vn.tiendo.plans.obligation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reports what to whom, checked.
 *
 * @param kind PERIODIC_REPORT, BRIEFING, FINAL_REVIEW, …: open, as plans find new names
 * @param reporterIds units or groups; none where {@code reportersNote} says who they are, such as enterprises
 * @param recipientIds units or groups
 * @param viaId through whom it goes
 * @param finalRecipientId with whom it ends
 * @param feeds the keys of the reports that rest on this one
 * @param indicatorIds what it reports; none named: every indicator
 */
public record ObligationTerms(
        UUID obligationId,
        String key,
        @Nullable String section,
        String kind,
        String titleVi,
        String titleEn,
        List<UUID> reporterIds,
        @Nullable String reportersNote,
        List<UUID> recipientIds,
        @Nullable UUID viaId,
        @Nullable UUID finalRecipientId,
        Timing timing,
        List<String> feeds,
        List<UUID> indicatorIds,
        @Nullable String note) {
    private static final Set<String> REVIEWS =
            Set.of("BRIEFING", "INTERIM_REVIEW", "FINAL_REVIEW", "ANNUAL_EVALUATION", "EVALUATION");

    public ObligationTerms {
        reporterIds = List.copyOf(reporterIds);
        recipientIds = List.copyOf(recipientIds);
        feeds = List.copyOf(feeds);
        indicatorIds = List.copyOf(indicatorIds);
    }

    /** Whether it is a conference or an evaluation: it rests on figures and gives none of its own. */
    public boolean isReview() {
        return isReview(kind);
    }

    static boolean isReview(String kind) {
        return REVIEWS.contains(kind);
    }
}
