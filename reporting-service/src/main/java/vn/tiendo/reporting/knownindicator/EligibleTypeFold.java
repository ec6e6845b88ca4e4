package vn.tiendo.reporting.knownindicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.EligibilityChanged;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.reporting.knownindicator.CountedTypes.Purpose;

/** Has the stages of a funnel counted as soon as anybody is evaluated for its type. */
@ApplicationScoped
class EligibleTypeFold implements EventFold {

    private final CountedTypes types;
    private final Event<IndicatorsHeard> heard;

    EligibleTypeFold(CountedTypes types, Event<IndicatorsHeard> heard) {
        this.types = types;
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
        var met = new HashSet<String>();
        for (var event : events) {
            var type = EventJson.read(event.json(), EligibilityChanged.class).organisationType();
            if (met.add(type)) {
                count(event, type);
            }
        }
    }

    private void count(StoredEvent event, String type) {
        boolean isFirstFunnel = types.all().stream().noneMatch(known -> known.purpose() == Purpose.FUNNEL);
        if (!types.add(event, type, Purpose.FUNNEL)) {
            return;
        }
        var funnel = new Funnel(type);
        var stocks = new HashSet<UUID>(funnel.counts().keySet());
        if (!isFirstFunnel) {
            stocks.remove(funnel.enterprises());
        }
        heard.fire(new IndicatorsHeard(stocks));
    }
}
