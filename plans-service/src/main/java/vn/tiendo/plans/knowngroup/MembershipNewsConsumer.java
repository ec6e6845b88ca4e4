package vn.tiendo.plans.knowngroup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.events.EventTypes;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.plans.knownunit.KnownSuccessions;

/** Says that members of groups may be others now; of all that fold, the last: the copies are to be up to date. */
@ApplicationScoped
@Priority(MembershipNewsConsumer.AFTER_ALL_COPIES)
class MembershipNewsConsumer implements EventFold {
    /** Beans without a priority have 0, and go from the highest to the lowest. */
    static final int AFTER_ALL_COPIES = -1;

    private static final Set<String> OF_UNITS = Set.of(EventTypes.UNIT_CREATED, EventTypes.UNIT_CHANGED);
    private static final Set<String> OF_SUCCESSIONS =
            Set.of(EventTypes.UNITS_SUCCEEDED, EventTypes.SUCCESSION_ANNULLED);

    private final Event<MembershipNews> news;
    private final KnownSuccessions successions;

    MembershipNewsConsumer(Event<MembershipNews> news, KnownSuccessions successions) {
        this.news = news;
        this.successions = successions;
    }

    @Override
    public boolean reads(String type) {
        return OF_UNITS.contains(type) || OF_SUCCESSIONS.contains(type) || EventTypes.GROUP_CHANGED.equals(type);
    }

    @Override
    public void fold(StoredEvent event) {
        foldAll(List.of(event));
    }

    @Override
    public void foldAll(List<StoredEvent> events) {
        var units = Stream.concat(
                subjects(events, OF_UNITS::contains).stream(),
                successions.unitsOf(subjects(events, OF_SUCCESSIONS::contains)).stream());
        news.fire(new MembershipNews(
                subjects(events, EventTypes.GROUP_CHANGED::equals), units.collect(Collectors.toSet())));
    }

    private static Set<UUID> subjects(Collection<StoredEvent> events, Predicate<String> types) {
        return events.stream()
                .filter(event -> types.test(event.type()))
                .map(StoredEvent::subject)
                .collect(Collectors.toSet());
    }
}
