package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A plan sets a target.
 *
 * @param key its name within the plan
 * @param kind ANNUAL_MINIMUM, CUMULATIVE, OF_WHICH and so on
 * @param operator {@code >=}, {@code >}, {@code <=} or {@code <}
 * @param firmness FIRM, STRIVE or SOFT
 * @param parentTargetId the target of which it is a part
 * @param judgedBy COMPUTED from the ledger, or TEXT: kept in words
 * @param shape what it says beyond kind, operator and values
 * @param organisationType of COVERAGE_PER_ORG: organisations of this type are to be covered
 */
public record TargetSet(
        UUID targetId,
        UUID planId,
        String key,
        String titleVi,
        String titleEn,
        String kind,
        @Nullable UUID indicatorId,
        @Nullable String operator,
        String firmness,
        @Nullable UUID parentTargetId,
        UUID ownerUnitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        List<TargetPeriod> periods,
        String judgedBy,
        @Nullable String note,
        @Nullable TargetShape shape,
        @Nullable String organisationType)
        implements Event {

    public TargetSet {
        periods = List.copyOf(periods);
    }

    @Override
    public String eventType() {
        return EventTypes.TARGET_SET;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
