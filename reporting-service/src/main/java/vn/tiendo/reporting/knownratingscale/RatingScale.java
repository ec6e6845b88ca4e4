package vn.tiendo.reporting.knownratingscale;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A scale that a unit set for its subtree.
 *
 * @param levels the best first
 */
public record RatingScale(UUID id, UUID unitId, LocalDate effectiveOn, List<String> levels) {

    public RatingScale {
        levels = List.copyOf(levels);
    }

    /** Whether the one level is the other or a better one; a level that the scale does not know is neither. */
    public boolean isAtLeast(String level, String threshold) {
        int place = levels.indexOf(level);
        return place >= 0 && place <= levels.indexOf(threshold);
    }
}
