package vn.tiendo.plans.knowngroup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.events.EventTypes;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Says that members of groups may be others now; of all that fold, the last: the copies are to be up to date. */
@ApplicationScoped
@Priority(MembershipNewsConsumer.AFTER_ALL_COPIES)
class MembershipNewsConsumer implements EventFold {
    /** Beans without a priority have 0, and go from the highest to the lowest. */
    static final int AFTER_ALL_COPIES = -1;

    private static final Set<String> OF_UNITS = Set.of(
            EventTypes.UNIT_CREATED,
            EventTypes.UNIT_CHANGED,
            EventTypes.UNITS_SUCCEEDED,
            EventTypes.SUCCESSION_ANNULLED);

    private final Event<MembershipNews> news;

    MembershipNewsConsumer(Event<MembershipNews> news) {
        this.news = news;
    }

    @Override
    public boolean reads(String type) {
        return OF_UNITS.contains(type) || EventTypes.GROUP_CHANGED.equals(type);
    }

    @Override
    public void fold(StoredEvent event) {
        foldAll(List.of(event));
    }

    @Override
    public void foldAll(List<StoredEvent> events) {
        var groups = events.stream()
                .filter(event -> EventTypes.GROUP_CHANGED.equals(event.type()))
                .map(StoredEvent::subject)
                .collect(Collectors.toSet());
        news.fire(new MembershipNews(groups, events.stream().anyMatch(event -> OF_UNITS.contains(event.type()))));
    }
}
