package vn.tiendo.reporting.knowntarget;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is on a day, as far as a target asks for it.
 *
 * @param system the tree to which it belongs
 * @param level its kind within the tree, such as COMMUNE
 */
public record UnitClass(String system, @Nullable String level) {

    /** Finds it for the day on which a period is judged; empty for a unit that does not exist then. */
    @FunctionalInterface
    public interface Finding {

        /** Knows no unit: no class has members. */
        Finding NOBODY = unit -> Optional.empty();

        Optional<UnitClass> of(UUID unit);
    }
}
