package vn.tiendo.reporting.webhook;

import java.util.Set;

/** Facts of a feature that webhooks tell of. A bean of the feature. */
public interface HappeningSource {

    /** Its name, by which the place is kept up to which it was told; it never changes. */
    String name();

    /** The types of what it tells, as callers name them: {@code progress.recorded}. */
    Set<String> types();

    /**
     * A statement without an order, with the columns id, type, unit_id, on_day, recorded_at, position, and data: what is
     * told, as JSON. The instant of recording is commit-safe, and instant and position lead an index.
     */
    String sql();
}
