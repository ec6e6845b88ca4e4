package vn.tiendo.reporting.registry;

import java.time.Instant;
import java.util.NavigableSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownindicator.Counted;

/** What registers can count: an organisation or an enterprise, with all that was said of it. */
interface RegistrySubject {

    UUID id();

    /** The enterprise, or the one that hosts the organisation. */
    @Nullable
    UUID enterpriseId();

    /** Null of an enterprise. */
    @Nullable
    UUID organisationId();

    /** The instants at which something of it became known. */
    NavigableSet<Instant> instants();

    /** What of it counts, as known at an instant. */
    Movements counted(Counted count, Instant knownAt);
}
