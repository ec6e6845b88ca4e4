package vn.tiendo.plans.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;

/**
 * What one unit owes by one day, as it is answered.
 *
 * @param state how it stands at the end of the day asked about
 */
@Schema
record InstanceView(
        UUID id,
        UUID obligationId,
        UUID planId,
        String key,
        String kind,
        String titleVi,
        String titleEn,
        UUID unitId,

        @Schema(description = "The group as whose member the unit owes it") @Nullable
        UUID groupId,

        List<UUID> recipientIds,
        int tier,

        @Schema(description = "The days on which it reports; absent where the plan names none") @Nullable
        StatedPeriod period,

        @Schema(description = "The calendar period that it is called after, where the days are others") @Nullable
        StatedPeriod namedPeriod,

        @Schema(description = "The last day whose figures it counts; absent where it gives no figures") @Nullable
        LocalDate cutoff,

        LocalDate lastAcceptableDay,

        @Schema(
                description = "OWED, FULFILLED by a report that was sent and stands, or why it is not owed: MOVED,"
                        + " CANCELLED, LEFT_GROUP, RESCHEDULED; tolerate others")
        String state,

        @Schema(description = "Of FULFILLED: the day of sending; in time up to the last acceptable day") @Nullable
        LocalDate fulfilledOn,

        @Schema(
                description =
                        "Whether its unit has ended before the last acceptable day: it is to be moved or cancelled")
        boolean withoutUnit,

        @Nullable UUID movedFromId,
        @Nullable List<UUID> movedToIds,
        @Nullable String reason,
        @Nullable String document,
        @Nullable LocalDate withdrawnOn,
        Instant recordedAt) {

    /** What is known beside the acts: the last day of each unit that has ended, and when what was sent. */
    record Known(Map<UUID, LocalDate> lastDays, Map<UUID, LocalDate> fulfilledOn) {}

    static InstanceView of(Instance instance, ObligationPlanned obligation, Known known, LocalDate day) {
        var act = instance.act();
        var due = instance.due();
        var withdrawn = instance.withdrawn();
        var owed = instance.isOwedOn(day);
        var ended = known.lastDays().get(act.unitId());
        var fulfilledOn = owed ? known.fulfilledOn().get(instance.id()) : null;
        var dates = DueDateView.of(due);
        return new InstanceView(
                instance.id(),
                act.obligationId(),
                act.planId(),
                obligation.terms().key(),
                obligation.terms().kind(),
                obligation.terms().titleVi(),
                obligation.terms().titleEn(),
                act.unitId(),
                act.groupId(),
                obligation.terms().recipientIds(),
                act.tier(),
                dates.period(),
                dates.namedPeriod(),
                dates.cutoff(),
                due.lastAcceptableDay(),
                withdrawn == null || owed
                        ? (fulfilledOn == null ? "OWED" : "FULFILLED")
                        : withdrawn.cause().name(),
                fulfilledOn,
                owed && fulfilledOn == null && ended != null && ended.isBefore(due.lastAcceptableDay()),
                act.movedFromId(),
                withdrawn == null || withdrawn.movedToIds().isEmpty() ? null : withdrawn.movedToIds(),
                withdrawn == null ? null : withdrawn.reason(),
                withdrawn == null ? null : withdrawn.document(),
                withdrawn == null ? null : withdrawn.effectiveOn(),
                act.recordedAt());
    }
}
