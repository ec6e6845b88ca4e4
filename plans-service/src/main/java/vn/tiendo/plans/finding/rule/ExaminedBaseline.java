package vn.tiendo.plans.finding.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure that the plan prints about the past; without a day where it says none. */
public record ExaminedBaseline(
        String key, BigDecimal value, @Nullable LocalDate asOf) {

    static Spot spot() {
        return Spot.ofPart("baselines", "#/baselines");
    }
}
