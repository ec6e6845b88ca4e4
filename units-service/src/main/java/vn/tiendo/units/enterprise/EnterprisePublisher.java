package vn.tiendo.units.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tells the others of an act on an enterprise, in the transaction of the act. Each answers the id of the event. */
public interface EnterprisePublisher {

    /** What an act states, as the others need it. */
    record Stated(UUID enterpriseId, LocalDate effectiveOn, Instant recordedAt, EnterpriseTerms terms) {}

    UUID registered(String code, Stated stated);

    UUID changed(Stated stated);
}
