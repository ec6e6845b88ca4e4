package vn.tiendo.events.units;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All units in force that fit belong to a group.
 *
 * @param system the tree to which they belong
 * @param under the unit at whose head the subtree stands, itself included
 * @param kinds any of these; none for all
 * @param level at which level they stand
 * @param except units that fit and do not belong to it all the same
 */
public record GroupRule(
        String system,
        @Nullable UUID under,
        List<String> kinds,
        @Nullable String level,
        List<UUID> except) {

    public GroupRule {
        kinds = List.copyOf(kinds);
        except = List.copyOf(except);
    }
}
