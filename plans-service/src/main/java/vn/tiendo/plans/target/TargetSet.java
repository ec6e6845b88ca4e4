package vn.tiendo.plans.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A target was set. */
public record TargetSet(UUID planId, TargetTerms terms, LocalDate effectiveOn, Instant recordedAt, long position)
        implements TargetAct {

    @Override
    public UUID targetId() {
        return terms.targetId();
    }

    @Override
    public List<PeriodValue> periods() {
        return terms.periods();
    }

    @Override
    public List<PeriodValue> closedPeriods() {
        return List.of();
    }
}
