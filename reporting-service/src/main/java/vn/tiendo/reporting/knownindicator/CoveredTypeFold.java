package vn.tiendo.reporting.knownindicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.TargetSet;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.reporting.knownindicator.CountedTypes.Purpose;

/** Has organisations of a type counted as soon as a target wants them covered. */
@ApplicationScoped
class CoveredTypeFold implements EventFold {

    private final CountedTypes types;
    private final Event<IndicatorsHeard> heard;

    CoveredTypeFold(CountedTypes types, Event<IndicatorsHeard> heard) {
        this.types = types;
        this.heard = heard;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.TARGET_SET);
    }

    @Override
    public void fold(StoredEvent event) {
        foldAll(List.of(event));
    }

    @Override
    public void foldAll(List<StoredEvent> events) {
        var stocks = new HashSet<UUID>();
        for (var event : events) {
            var type = EventJson.read(event.json(), TargetSet.class).organisationType();
            if (type != null && types.add(event, type, Purpose.COVERAGE)) {
                stocks.add(Ratio.existing(type));
            }
        }
        if (!stocks.isEmpty()) {
            heard.fire(new IndicatorsHeard(stocks));
        }
    }
}
