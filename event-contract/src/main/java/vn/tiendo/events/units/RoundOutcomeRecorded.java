package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A round found these figures in an enterprise, with this outcome.
 *
 * @param roundId the round.
 * @param outcome ESTABLISHED, TRANSFERRED, NOT_YET or REFUSED. Open.
 * @param figures what was counted.
 */
public record RoundOutcomeRecorded(
        UUID enterpriseId,
        UUID roundId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String outcome,
        List<FigureCount> figures)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.ROUND_OUTCOME_RECORDED;
    }

    @Override
    public UUID subject() {
        return enterpriseId;
    }
}
