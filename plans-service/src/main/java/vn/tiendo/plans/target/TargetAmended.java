package vn.tiendo.plans.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A target was amended: a new version from its effective date, the earlier one stays readable. */
public record TargetAmended(
        UUID amendmentId,
        UUID targetId,
        UUID planId,
        Amendment amendment,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements TargetAct {

    @Override
    public List<PeriodValue> periods() {
        return amendment.periods();
    }

    @Override
    public List<PeriodValue> closedPeriods() {
        return amendment.closedPeriods();
    }
}
