package vn.tiendo.reporting.funnel;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many enterprises are how far; each stage is contained in the one before. */
@Schema(name = "FunnelStages")
record Stages(
        @Schema(description = "All that are not closed") long enterprises,

        @Schema(description = "Of these, eligible by the rule in force and the latest round")
        long eligible,

        @Schema(description = "Of the eligible, with an organisation")
        long eligibleWithOrganisation,

        @Schema(description = "Of the eligible, without one: the working list")
        long eligibleWithoutOrganisation,

        @Schema(description = "With an organisation, eligible or not")
        long withOrganisation) {

    static Stages of(BigDecimal enterprises, BigDecimal eligible, BigDecimal eligibleWith, BigDecimal with) {
        return new Stages(
                enterprises.longValueExact(),
                eligible.longValueExact(),
                eligibleWith.longValueExact(),
                eligible.subtract(eligibleWith).longValueExact(),
                with.longValueExact());
    }

    /** What is left when the others are taken away. */
    Stages without(Collection<Stages> others) {
        return new Stages(
                less(others, Stages::enterprises),
                less(others, Stages::eligible),
                less(others, Stages::eligibleWithOrganisation),
                less(others, Stages::eligibleWithoutOrganisation),
                less(others, Stages::withOrganisation));
    }

    private long less(Collection<Stages> others, ToLongFunction<Stages> stage) {
        return stage.applyAsLong(this) - others.stream().mapToLong(stage).sum();
    }
}
