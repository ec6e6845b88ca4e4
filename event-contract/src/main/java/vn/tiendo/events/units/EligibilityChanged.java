package vn.tiendo.events.units;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * For which days an enterprise is eligible for a type of organisation, as evaluated now. It takes the place of all that was said
 * of this enterprise and type before; before the first day it is not eligible.
 *
 * @param organisationType the type that could be established.
 * @param states by day, oldest first; none when it never was eligible.
 */
public record EligibilityChanged(
        UUID enterpriseId, Instant recordedAt, String organisationType, List<EligibilityState> states)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.ELIGIBILITY_CHANGED;
    }

    @Override
    public UUID subject() {
        return enterpriseId;
    }
}
