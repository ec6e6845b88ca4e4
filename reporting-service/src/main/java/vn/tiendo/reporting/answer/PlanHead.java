package vn.tiendo.reporting.answer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownplan.PlanHeader;

/** A plan that a board speaks of. */
@Schema(name = "PlanHead")
public record PlanHead(
        UUID id, @Nullable String number, String titleVi, String titleEn, UUID unitId, PeriodView period) {

    public static PlanHead of(PlanHeader plan) {
        return new PlanHead(
                plan.id(), plan.number(), plan.titleVi(), plan.titleEn(), plan.unitId(), PeriodView.of(plan.period()));
    }
}
