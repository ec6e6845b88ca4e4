package vn.tiendo.units.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells the others of timelines that have changed, in the transaction of the act that changed them. */
public interface EligibilityPublisher {

    /** The whole timeline of an enterprise for an organisation, as evaluated now. */
    record Concluded(UUID enterpriseId, String organisationType, Instant recordedAt, List<EligibilityState> states) {}

    List<UUID> changed(List<Concluded> timelines);
}
