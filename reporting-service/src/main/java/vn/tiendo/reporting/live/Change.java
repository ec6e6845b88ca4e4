package vn.tiendo.reporting.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that dashboards may have to show.
 *
 * @param indicatorId whose figures change; null for any
 * @param unitId whose own facts they are; null for any
 * @param knownFrom a dashboard of this knownAt or a later one shows it
 */
record Change(@Nullable UUID indicatorId, @Nullable UUID unitId, Instant knownFrom) {

    static Change ofAnything(Instant knownFrom) {
        return new Change(null, null, knownFrom);
    }
}
