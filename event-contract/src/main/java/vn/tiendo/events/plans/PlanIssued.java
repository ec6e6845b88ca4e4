package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A plan is in force from {@code effectiveOn}; its targets and tasks follow as events of their own.
 *
 * @param unitId the unit whose plan it is; its subtree carries it out
 * @param carry whether an early surplus counts towards later years
 * @param pace the thresholds of pace; without them nothing is judged before its end
 * @param madeUp whether the plan holds sample figures that no document states
 */
public record PlanIssued(
        UUID planId,
        @Nullable String number,
        String titleVi,
        String titleEn,
        UUID unitId,
        List<UUID> issuerIds,
        @Nullable LocalDate issuedOn,
        LocalDate effectiveOn,
        Instant recordedAt,
        Period period,
        boolean carry,
        @Nullable Pace pace,
        boolean madeUp)
        implements Event {

    public PlanIssued {
        issuerIds = List.copyOf(issuerIds);
    }

    @Override
    public String eventType() {
        return EventTypes.PLAN_ISSUED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
