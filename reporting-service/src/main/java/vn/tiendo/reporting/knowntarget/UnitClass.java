package vn.tiendo.reporting.knowntarget;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is on a day, as far as a target asks for it.
 *
 * @param system the tree to which it belongs
 * @param level at which level of the tree it stands; where that is not stated its kind, such as COMMUNE
 */
public record UnitClass(String system, @Nullable String level) {

    /** Finds it for the day on which a period is judged. */
    @FunctionalInterface
    public interface Finding {

        /** Knows no unit: no class has members. */
        Finding NOBODY = unit -> Optional.empty();

        /** Empty for a unit that does not exist on the day. */
        Optional<UnitClass> of(UUID unit);

        /** Whether it exists on the day and belongs to the group then. */
        default boolean isMember(UUID unit, UUID group) {
            return false;
        }
    }
}
