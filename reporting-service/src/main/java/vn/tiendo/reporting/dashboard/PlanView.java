package vn.tiendo.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.evaluation.PacePolicy;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownplan.PlanHeader;

/** The plan that a dashboard shows. */
@Schema(name = "DashboardPlan")
public record PlanView(
        UUID id,
        @Nullable String number,
        String titleVi,
        String titleEn,
        UUID unitId,
        List<UUID> issuerIds,
        @Nullable LocalDate issuedOn,
        LocalDate effectiveOn,
        PeriodView period,

        @Schema(description = "Whether an early surplus counts for later years")
        boolean carry,

        @Nullable PacePolicy pace,

        @Schema(description = "Sample figures that no document states")
        boolean madeUp) {

    static PlanView of(PlanHeader plan) {
        return new PlanView(
                plan.id(),
                plan.number(),
                plan.titleVi(),
                plan.titleEn(),
                plan.unitId(),
                plan.issuerIds(),
                plan.issuedOn(),
                plan.effectiveOn(),
                PeriodView.of(plan.period()),
                plan.carry(),
                plan.pace(),
                plan.madeUp());
    }
}
