package vn.tiendo.units.group;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.units.unit.UnitSystem;

/** By what units belong to a group. */
public sealed interface Membership {

    /** The units that are named. One that has ended is no member any more; nobody takes its place by itself. */
    record Listed(List<UUID> units) implements Membership {
        public Listed {
            units = List.copyOf(units);
        }
    }

    /**
     * All units in force that fit.
     *
     * @param under the unit at whose head the subtree stands, itself included
     * @param kinds any of them; none for all
     */
    @Schema(name = "GroupRule")
    record ByRule(
            UnitSystem system,
            @Nullable UUID under,
            List<String> kinds,
            @Nullable String level,
            List<UUID> except) implements Membership {
        public ByRule {
            kinds = List.copyOf(kinds);
            except = List.copyOf(except);
        }
    }
}
