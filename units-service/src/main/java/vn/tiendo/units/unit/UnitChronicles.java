package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/** Everything that units themselves have gone through. */
@ApplicationScoped
public class UnitChronicles {

    private final UnitActs acts;
    private final ServedAreas areas;

    UnitChronicles(UnitActs acts, ServedAreas areas) {
        this.acts = acts;
        this.areas = areas;
    }

    /** What is known of one unit at an instant. */
    public record Chronicle(
            UnitSystem system,
            List<UnitActView> acts,
            List<UnitVersionView> versions,
            List<ServedAreaView> servedAreas) {}

    /** Empty for a unit that nobody knows of at that instant. */
    public Optional<Chronicle> of(UUID unitId, Instant knownAt) {
        return acts.history(unitId, knownAt)
                .map(history -> new Chronicle(
                        history.system(),
                        history.acts().stream()
                                .sorted(Act.FOLD_ORDER)
                                .map(act -> UnitActView.of(act, history.system()))
                                .toList(),
                        history.versions().stream().map(UnitVersionView::of).toList(),
                        areas.concerning(unitId, knownAt).stream()
                                .map(ServedAreaView::of)
                                .toList()));
    }
}
