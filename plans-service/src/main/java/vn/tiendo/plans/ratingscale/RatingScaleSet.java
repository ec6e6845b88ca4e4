package vn.tiendo.plans.ratingscale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/**
 * A unit set the scale for its subtree.
 *
 * @param levels the best first
 */
public record RatingScaleSet(
        UUID scaleId, UUID unitId, List<String> levels, LocalDate effectiveOn, Instant recordedAt, long position)
        implements Act {

    public RatingScaleSet {
        levels = List.copyOf(levels);
    }
}
