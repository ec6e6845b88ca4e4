package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** Units and their trees in a view, for the other features. */
@ApplicationScoped
public class UnitStandings {

    private static final int MOST = 50_000;

    private final UnitLookup lookup;
    private final UnitActs acts;

    UnitStandings(UnitLookup lookup, UnitActs acts) {
        this.lookup = lookup;
        this.acts = acts;
    }

    /** Empty before the unit's beginning, from its end on, and while nobody knows of it. */
    public Optional<UnitStanding> find(UUID unitId, AsOf view) {
        return lookup.byId(unitId, view).map(UnitStanding::of);
    }

    /** The units that have the code on that day: one at most in each system. */
    public List<UnitStanding> withCode(@Nullable UnitSystem system, String code, AsOf view) {
        var wanted = new WantedUnits(system, code, null, null, null, null, UnitSort.CODE);
        return lookup.page(wanted, view, Optional.empty(), UnitSystem.values().length).stream()
                .map(UnitStanding::of)
                .toList();
    }

    /** The unit and those above it, upward to the root; empty when it is not in force. */
    public List<UnitStanding> lineAbove(UUID unitId, AsOf view) {
        return lookup.lineAbove(unitId, view).stream().map(UnitStanding::of).toList();
    }

    /** The units that stand directly under this one, by their codes. */
    public List<UnitStanding> below(UUID unitId, AsOf view) {
        var wanted = new WantedUnits(null, null, null, unitId, null, null, UnitSort.CODE);
        return lookup.page(wanted, view, Optional.empty(), MOST).stream()
                .map(UnitStanding::of)
                .toList();
    }

    /** All units of a system, or of a subtree with its head, by their codes. */
    public List<UnitStanding> all(UnitSystem system, @Nullable UUID under, AsOf view) {
        var wanted = new WantedUnits(system, null, null, null, under, null, UnitSort.CODE);
        return lookup.page(wanted, view, Optional.empty(), MOST).stream()
                .map(UnitStanding::of)
                .toList();
    }

    /** When the unit is in force, as known at an instant. */
    public Optional<UnitLife> life(UUID unitId, Instant knownAt) {
        return acts.history(unitId, knownAt).flatMap(history -> history.life(knownAt));
    }
}
