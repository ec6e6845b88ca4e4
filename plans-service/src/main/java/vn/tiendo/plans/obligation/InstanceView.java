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

        @Schema(description = "OWED, or why it is not: MOVED, CANCELLED, LEFT_GROUP, RESCHEDULED; tolerate others")
        String state,

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

    /** @param lastDays the last day of each unit that has ended */
    static InstanceView of(
            Instance instance, ObligationPlanned obligation, Map<UUID, LocalDate> lastDays, LocalDate day) {
        var act = instance.act();
        var due = instance.due();
        var withdrawn = instance.withdrawn();
        var owed = instance.isOwedOn(day);
        var ended = lastDays.get(act.unitId());
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
                withdrawn == null || owed ? "OWED" : withdrawn.cause().name(),
                owed && ended != null && ended.isBefore(due.lastAcceptableDay()),
                act.movedFromId(),
                withdrawn == null || withdrawn.movedToIds().isEmpty() ? null : withdrawn.movedToIds(),
                withdrawn == null ? null : withdrawn.reason(),
                withdrawn == null ? null : withdrawn.document(),
                withdrawn == null ? null : withdrawn.effectiveOn(),
                act.recordedAt());
    }
}
