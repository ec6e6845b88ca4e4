package vn.tiendo.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * A plan as its document states it.
 *
 * @param carry whether an early surplus fills later years (SEMANTICS 5)
 * @param pace absent: a running year is never red
 * @param madeUp a sample that no authority issued
 */
public record PlanTerms(
        UUID planId,
        String key,
        @Nullable PlanDocument document,
        String titleVi,
        String titleEn,
        UUID unitId,
        List<UUID> issuerIds,
        Period period,
        boolean carry,
        @Nullable Pace pace,
        boolean madeUp,
        PlanContent content) {

    public PlanTerms {
        issuerIds = List.copyOf(issuerIds);
    }

    /** The same terms as an act. */
    public PlanIssued issued(LocalDate effectiveOn, Instant recordedAt, long position) {
        return new PlanIssued(this, effectiveOn, recordedAt, position);
    }

    /** Absent where the plan has no paper, or its paper no number. */
    public @Nullable String number() {
        return document == null ? null : document.number();
    }

    /** Absent where the plan has no paper, or its paper no date. */
    public @Nullable LocalDate issuedOn() {
        return document == null ? null : document.issueDate();
    }
}
