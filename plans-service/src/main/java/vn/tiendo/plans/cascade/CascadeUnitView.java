package vn.tiendo.plans.cascade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;

/** A unit that is to issue a plan or has, as it is answered. */
@Schema
record CascadeUnitView(
        UUID unitId,

        @Schema(description = "The CASCADE tasks that ask it to issue a plan")
        List<String> taskKeys,

        @Schema(description = "Whether it was given a quota")
        boolean allocated,

        boolean issued,
        List<ChildPlanView> plans,
        List<UnitPartView> targets) {

    static CascadeUnitView of(AskedUnit unit, List<CarriedTarget> targets) {
        return new CascadeUnitView(
                unit.unitId(),
                unit.taskKeys(),
                unit.allocated(),
                unit.hasIssued(),
                unit.plans().stream().map(ChildPlanView::of).toList(),
                targets.stream()
                        .flatMap(target -> target.parts().stream()
                                .filter(part -> part.unitId().equals(unit.unitId()))
                                .map(part -> UnitPartView.of(target, part)))
                        .toList());
    }

    /** A plan that carries out another, as it is answered. */
    @Schema
    record ChildPlanView(
            UUID id,
            String key,
            @Nullable String number,
            String titleVi,
            String titleEn,
            @Nullable LocalDate issuedOn,
            LocalDate effectiveOn,
            List<String> carriesOut) {

        static ChildPlanView of(ChildPlan child) {
            var terms = child.plan().terms();
            return new ChildPlanView(
                    terms.planId(),
                    terms.key(),
                    terms.number(),
                    terms.titleVi(),
                    terms.titleEn(),
                    terms.issuedOn(),
                    child.plan().effectiveOn(),
                    child.link().targets());
        }
    }

    /**
     * What the unit was given of a target, and what its plan sets, as it is answered.
     *
     * @param cell as it is printed in the table
     */
    @Schema
    record UnitPartView(
            UUID targetId,
            String key,
            StatedPeriod period,
            String cell,
            @Nullable UUID childTargetId,
            @Nullable BigDecimal set,
            UnitPart.Conformity conformity) {

        static UnitPartView of(CarriedTarget target, UnitPart part) {
            return new UnitPartView(
                    target.target().id(),
                    target.target().terms().key(),
                    StatedPeriod.of(target.period()),
                    part.quota().cell(),
                    part.childTargetId(),
                    part.set(),
                    part.conformity());
        }
    }
}
