package vn.tiendo.units.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.units.EligibilityChanged;
import vn.tiendo.events.units.EligibilityState;
import vn.tiendo.units.eligibility.EligibilityPublisher;

/** Changed timelines of eligibility as events; the subject is the enterprise. */
@ApplicationScoped
class EligibilityEvents implements EligibilityPublisher {
    private final UnitsOutbox outbox;

    EligibilityEvents(UnitsOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<UUID> changed(List<Concluded> timelines) {
        return outbox.appendAll(timelines.stream()
                .map(timeline -> new EligibilityChanged(
                        timeline.enterpriseId(),
                        timeline.recordedAt(),
                        timeline.organisationType(),
                        timeline.states().stream()
                                .map(state -> new EligibilityState(
                                        state.effectiveOn(), state.eligible(), state.ruleId(), state.roundId()))
                                .toList()))
                .toList());
    }
}
