package vn.tiendo.units.enterprise;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Held;
import vn.tiendo.http.Holding;

/** An enterprise is of the units that count it on the day asked about; before its first day, on that. */
@Singleton
class EnterpriseHolding implements Holding {
    private final EnterpriseVersions versions;
    private final EnterpriseActs acts;
    private final EnterprisePlaces places;

    EnterpriseHolding(EnterpriseVersions versions, EnterpriseActs acts, EnterprisePlaces places) {
        this.versions = versions;
        this.acts = acts;
        this.places = places;
    }

    @Override
    public String kind() {
        return "enterprise";
    }

    @Override
    public Optional<Held> find(UUID id, LocalDate at) {
        return on(id, at).or(() -> firstDay(id).flatMap(first -> on(id, first)));
    }

    private Optional<Held> on(UUID id, LocalDate day) {
        return versions.byId(id, new AsOf(day, Enterprises.ALL_THAT_IS_KNOWN))
                .map(enterprise -> Held.by(places.of(enterprise, day), day));
    }

    private Optional<LocalDate> firstDay(UUID id) {
        return acts.of(id, Enterprises.ALL_THAT_IS_KNOWN).stream()
                .map(EnterpriseAct::effectiveOn)
                .min(LocalDate::compareTo);
    }
}
