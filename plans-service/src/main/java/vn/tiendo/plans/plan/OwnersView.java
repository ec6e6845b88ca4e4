package vn.tiendo.plans.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who owned the plan when. */
@Schema
record OwnersView(List<Interval> items) {

    /**
     * @param through absent while it lasts; the owner's own last day where nobody took the plan over from it
     * @param reason absent for the unit whose plan it was from the first
     */
    @Schema(name = "OwnershipInterval")
    record Interval(
            UUID unitId,
            LocalDate from,
            @Nullable LocalDate through,
            @Nullable String reason,
            @Nullable String document) {

        private Interval endingOn(@Nullable LocalDate day) {
            boolean sooner = through == null || (day != null && day.isBefore(through));
            return new Interval(unitId, from, sooner ? day : through, reason, document);
        }
    }

    /** The intervals follow each other without a gap, except where an owner ended and no unit took over. */
    static OwnersView of(PlanIssued plan, List<OwnerRequest> changes, java.util.Map<UUID, LocalDate> lastDays) {
        var intervals = new ArrayList<Interval>();
        intervals.add(new Interval(plan.terms().unitId(), plan.effectiveOn(), null, null, null));
        for (var change : changes) {
            var before = intervals.removeLast();
            if (before.from().isBefore(change.effectiveOn())) {
                intervals.add(before.endingOn(change.effectiveOn().minusDays(1)));
            }
            intervals.add(
                    new Interval(change.unitId(), change.effectiveOn(), null, change.reason(), change.document()));
        }
        return new OwnersView(intervals.stream()
                .map(interval -> interval.endingOn(lastDays.get(interval.unitId())))
                .toList());
    }
}
