package vn.tiendo.reporting.knownindicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps every definition of an indicator. */
@ApplicationScoped
class KnownIndicatorFold implements EventFold {

    private final IndicatorActs acts;
    private final Event<IndicatorsHeard> heard;

    KnownIndicatorFold(IndicatorActs acts, Event<IndicatorsHeard> heard) {
        this.acts = acts;
        this.heard = heard;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.INDICATOR_DEFINED);
    }

    @Override
    public void fold(StoredEvent event) {
        foldAll(List.of(event));
    }

    @Override
    public void foldAll(List<StoredEvent> events) {
        events.forEach(event -> acts.add(event, EventJson.read(event.json(), IndicatorDefined.class)));
        heard.fire(new IndicatorsHeard(events.stream()
                .map(StoredEvent::subject)
                .flatMap(indicator -> Stream.of(indicator, Ratio.wholeOf(indicator), Ratio.partOf(indicator)))
                .collect(Collectors.toSet())));
    }
}
