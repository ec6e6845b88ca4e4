package vn.tiendo.units.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The successions that name a unit. */
@ApplicationScoped
public class SuccessionsOfUnits {

    private static final int MOST = 10_000;

    private final SuccessionActs acts;

    SuccessionsOfUnits(SuccessionActs acts) {
        this.acts = acts;
    }

    /** By effective date, those without effect any more too. */
    public List<SuccessionView> of(UUID unitId, Instant knownAt) {
        var found = acts.page(new SuccessionPlace.Wanted(unitId, null, null), knownAt, Optional.empty(), MOST);
        var annulments = acts.annulmentsOf(found.stream().map(Succession::id).toList(), knownAt);
        return found.stream()
                .map(one -> SuccessionView.of(one, annulments.get(one.id())))
                .toList();
    }
}
