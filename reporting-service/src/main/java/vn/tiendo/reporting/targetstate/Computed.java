package vn.tiendo.reporting.targetstate;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.TargetTerms;
import vn.tiendo.reporting.figure.FigureSheet.ShareQuestion;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.knowntarget.Operator;
import vn.tiendo.reporting.knowntarget.TargetBook;
import vn.tiendo.reporting.knowntarget.TargetShape;

/**
 * A target that is computed, and what it is computed from.
 *
 * @param target the one asked about
 * @param source the one judged: of a restatement the original, of a delegated target the one that sets its value
 * @param indicatorId null of a delegated target that leaves this to another unit, too
 * @param ratio what a share compares; null of what is no share
 */
public record Computed(
        KnownTarget target,
        KnownTarget source,
        TargetBook book,
        @Nullable UUID indicatorId,
        TargetTerms terms,
        TargetShape shape,
        @Nullable Ratio ratio) {

    /** The same figures, shown under another target. */
    Computed shownAs(KnownTarget other) {
        return new Computed(other, source, book, indicatorId, terms, shape, ratio);
    }

    Computed comparing(Operator operator) {
        return new Computed(target, source, book, indicatorId, terms.comparing(operator), shape, ratio);
    }

    /** Which share it compares for the period, over the set that was pinned, if one was; null of what is no share. */
    @Nullable
    ShareQuestion share(Period period) {
        return ratio == null ? null : new ShareQuestion(ratio, shape.counted(period), shape.pinnedOn());
    }

    /** The target judged in place of the one asked about. */
    public Optional<UUID> judgedAs() {
        return source.id().equals(target.id()) ? Optional.empty() : Optional.of(source.id());
    }

    /** Who answers for the target judged, where the unit answers for the one asked about. */
    UUID whose(UUID unit) {
        return unit.equals(target.ownerUnitId()) ? source.ownerUnitId() : unit;
    }
}
