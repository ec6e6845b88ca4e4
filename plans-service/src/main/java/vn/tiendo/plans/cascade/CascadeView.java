package vn.tiendo.plans.cascade;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.period.StatedPeriod;

/** What becomes of a plan below it, as it is answered. */
@Schema
record CascadeView(
        UUID planId,

        @Schema(description = "The plan that this one carries out") @Nullable
        UUID parentPlanId,

        @Schema(description = "Keys of the parent's targets that it carries out") @Nullable
        List<String> carriesOut,

        @Schema(description = "How many units are to issue a plan: those of CASCADE tasks and of allocations")
        int askedUnits,

        @Schema(description = "How many of them have issued one")
        int issuedUnits,

        List<CascadedTargetView> targets,
        LocalDate at,
        Instant knownAt) {

    static CascadeView of(UUID planId, Cascade cascade, AsOf asOf, LocalDate day) {
        var parent = cascade.parent();
        return new CascadeView(
                planId,
                parent == null ? null : parent.link().parentPlanId(),
                parent == null ? null : parent.link().targets(),
                (int) cascade.asked().count(),
                (int) cascade.asked().filter(AskedUnit::hasIssued).count(),
                cascade.targets().stream().map(CascadedTargetView::of).toList(),
                day,
                asOf.knownAt());
    }

    /**
     * A target of the plan in one period, as it is answered.
     *
     * @param value what it asks for; absent where it sets none
     * @param allocated what is shared out in numbers
     * @param sharing EXACT, OVERALLOCATED, UNDERALLOCATED, UNALLOCATED or WITHOUT_VALUE
     * @param difference what is shared out beyond the value; negative where it falls short
     * @param carriedOut what the units' own plans set together
     */
    @Schema
    record CascadedTargetView(
            UUID targetId,
            String key,
            String titleVi,
            String titleEn,
            StatedPeriod period,
            @Nullable BigDecimal value,
            BigDecimal allocated,
            CarriedTarget.Sharing sharing,
            @Nullable BigDecimal difference,
            BigDecimal carriedOut,
            int carryingPlans) {

        static CascadedTargetView of(CarriedTarget carried) {
            var terms = carried.target().terms();
            var value = carried.value();
            return new CascadedTargetView(
                    terms.targetId(),
                    terms.key(),
                    terms.titleVi(),
                    terms.titleEn(),
                    StatedPeriod.of(carried.period()),
                    value,
                    carried.allocated(),
                    carried.sharing(),
                    value == null ? null : carried.allocated().subtract(value),
                    carried.carriedOut(),
                    (int) carried.parts().stream()
                            .filter(part -> part.set() != null)
                            .count());
        }
    }
}
