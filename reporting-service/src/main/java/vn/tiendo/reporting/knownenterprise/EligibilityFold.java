package vn.tiendo.reporting.knownenterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.EligibilityChanged;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps every evaluation of an enterprise's eligibility. */
@ApplicationScoped
class EligibilityFold implements EventFold {

    private final EligibilityRows rows;
    private final Event<EnterprisesHeard> heard;

    EligibilityFold(EligibilityRows rows, Event<EnterprisesHeard> heard) {
        this.rows = rows;
        this.heard = heard;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.ELIGIBILITY_CHANGED);
    }

    @Override
    public void fold(StoredEvent event) {
        foldAll(List.of(event));
    }

    @Override
    public void foldAll(List<StoredEvent> events) {
        rows.add(events.stream().map(EligibilityFold::timeline).toList());
        heard.fire(
                new EnterprisesHeard(events.stream().map(StoredEvent::subject).collect(Collectors.toSet())));
    }

    private static EligibilityTimeline timeline(StoredEvent event) {
        var changed = EventJson.read(event.json(), EligibilityChanged.class);
        var states = new TreeMap<LocalDate, Boolean>();
        var grounds = new TreeMap<LocalDate, EligibilityGround>();
        changed.states().forEach(state -> {
            states.put(state.effectiveOn(), state.eligible());
            grounds.put(state.effectiveOn(), new EligibilityGround(state.ruleId(), state.roundId()));
        });
        return new EligibilityTimeline(
                changed.enterpriseId(),
                changed.organisationType(),
                changed.recordedAt(),
                event.storedAt(),
                event.position(),
                states,
                grounds);
    }
}
