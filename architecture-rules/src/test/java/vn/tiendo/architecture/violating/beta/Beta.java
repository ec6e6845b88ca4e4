package vn.tiendo.architecture.violating.beta;

import jakarta.inject.Inject;
import java.time.Instant;
import vn.tiendo.architecture.violating.alpha.AlphaConsumer;
import vn.tiendo.architecture.violating.alpha.AlphaResource;
import vn.tiendo.events.EventJson;

/** Uses a resource and a consumer, takes the time from the wall, prints, knows the contract; the other half of a cycle. */
public class Beta {
    @Inject
    AlphaResource resource;

    AlphaConsumer consumer;

    public Class<?> wrong() {
        System.out.println(Instant.now());
        return EventJson.class;
    }
}
