package vn.tiendo.reporting.difference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.answer.Timed;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.targetstate.JudgementView;

/** What has changed of a plan for a unit between two moments. */
@Schema(name = "PlanDifference")
record DifferenceView(
        PlanHead plan,
        UnitHead unit,
        Moment before,
        Moment after,

        @Schema(description = "Whether the plan was known at the earlier moment; if not, everything is new")
        boolean planKnownBefore,

        @Schema(description = "The targets that have changed for anybody")
        List<TargetHead> targets,

        @Schema(description = "States of the unit and of those directly below that are others now")
        List<StateChange> states,

        @Schema(description = "Acts of the plan that became known in between, by their type")
        List<PlanChange> planChanges,

        @Schema(
                description = "Entries recorded in between that touch what the targets count, or what their shares"
                        + " compare, the last first: a page")
        List<EntryRow> entries,

        @Schema(
                description =
                        "Levels stated, superseded or taken back in between, as recorded; the first 50, on every page")
        List<LevelRow> levels,

        @Nullable String nextCursor)
        implements Timed {

    @Override
    @JsonIgnore
    public DifferenceView whenever() {
        return new DifferenceView(
                plan,
                unit,
                before,
                new Moment(after.at(), Instant.EPOCH),
                planKnownBefore,
                targets,
                states,
                planChanges,
                entries,
                levels,
                nextCursor);
    }

    /** A day, with what was known of it at an instant. */
    @Schema(name = "Moment")
    record Moment(LocalDate at, Instant knownAt) {

        static Moment of(AsOf view) {
            return new Moment(view.at(), view.knownAt());
        }
    }

    /** How a target stood, or stands. */
    @Schema(name = "StateOfMoment")
    record Standing(AssessmentView assessment, JudgementView state) {}

    /** A target that stands otherwise for a unit. */
    @Schema(name = "StateChange")
    record StateChange(
            UUID targetId,
            UnitHead unit,
            PeriodView period,

            @Schema(description = "Absent where the target, or its period, was not known") @Nullable
            Standing before,

            @Schema(description = "Absent where the target, or its period, is no more") @Nullable
            Standing after,

            @Schema(description = "By how much more, or less, is achieved; absent of shares") @Nullable
            BigDecimal change) {}

    /** Acts of one type. */
    @Schema(name = "PlanChange")
    record PlanChange(
            @Schema(examples = "vn.tiendo.plans.target-amended.v1")
            String type,

            int count,
            Instant lastKnownFrom) {}

    /** An entry. */
    @Schema(name = "RecordedEntry")
    record EntryRow(
            UUID id,

            @Schema(description = "ENTRY, CORRECTION or REVERSAL; tolerate others")
            String kind,

            @Schema(description = "The entry that is corrected or reversed") @Nullable
            UUID of,

            UnitHead unit,
            LocalDate occurredOn,
            List<Quantity> quantities,
            @Nullable String source,
            @Nullable String documentNumber,
            Instant recordedAt,

            @Schema(examples = "/v1/progress-entries/019db0f0-4a00-7000-8000-000000000d01")
            String href) {}

    /** The whole own stock of a unit at the end of a day. */
    @Schema(name = "LevelSince")
    record LevelRow(
            UUID id,

            @Schema(description = "LEVEL, CORRECTION or REVERSAL; tolerate others")
            String kind,

            @Schema(description = "The level that is superseded or taken back") @Nullable
            UUID of,

            UnitHead unit,
            LocalDate day,

            @Schema(description = "Absent where a level is taken back") @Nullable
            Quantity stated,

            @Nullable String documentNumber,
            Instant recordedAt,

            @Schema(examples = "/v1/stock-levels/019db0f0-4a00-7000-8000-000000000d11")
            String href) {}

    /** What an entry adds to an indicator of the plan. */
    @Schema(name = "RecordedQuantity")
    record Quantity(UUID indicatorId, String code, BigDecimal quantity) {}
}
