package vn.tiendo.reporting.knownenterprise;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.http.Held;
import vn.tiendo.http.Holding;

/** An enterprise is of the units by which it is counted on the day asked about; before its first day, on that. */
@Singleton
class EnterpriseHolding implements Holding {
    private final KnownEnterprises enterprises;

    EnterpriseHolding(KnownEnterprises enterprises) {
        this.enterprises = enterprises;
    }

    @Override
    public String kind() {
        return "enterprise";
    }

    @Override
    public Optional<Held> find(UUID id, LocalDate at) {
        var history = enterprises.history(id);
        return history.on(at)
                .or(() -> history.registeredOn().flatMap(history::on))
                .map(state -> Held.by(
                        Stream.of(state.locationId(), state.managedById(), state.zoneId())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()),
                        at));
    }
}
