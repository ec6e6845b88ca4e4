package vn.tiendo.units.succession;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.actlog.AsOf;

/** What else hangs on the units of a succession. A bean of each feature that has something; the preview asks all. */
public interface ConcernedBySuccession {

    /**
     * How many of a kind belong to a unit.
     *
     * @param kind ENTERPRISE, ORGANISATION or GROUP, and what may come
     */
    @Schema(name = "ConcernView")
    record Concern(UUID unitId, String kind, long count) {}

    /** What belongs to these units in the view; nothing for a unit without any. */
    List<Concern> of(Collection<UUID> units, AsOf view);
}
