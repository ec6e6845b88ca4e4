package vn.tiendo.units.unit;

import static vn.tiendo.units.unit.UnitChecks.ALL_THAT_IS_KNOWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Units that were recorded before their names could be searched are folded again when the service starts. */
@ApplicationScoped
class SearchableNames {

    private final UnitVersions versions;
    private final UnitActs acts;

    SearchableNames(UnitVersions versions, UnitActs acts) {
        this.versions = versions;
        this.acts = acts;
    }

    void fold(@Observes StartupEvent started) {
        versions.unsearchable()
                .forEach(unit -> QuarkusTransaction.requiringNew().run(() -> foldAgain(unit)));
    }

    private void foldAgain(UUID unit) {
        acts.lock(unit);
        acts.history(unit, ALL_THAT_IS_KNOWN).ifPresent(versions::fold);
    }
}
