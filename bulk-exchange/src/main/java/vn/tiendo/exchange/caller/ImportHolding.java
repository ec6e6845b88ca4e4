package vn.tiendo.exchange.caller;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.Held;
import vn.tiendo.http.Holding;

/** An import is of the unit for which the file was sent; {@link ImportAccess} tells who there may see it. */
@Singleton
class ImportHolding implements Holding {
    private final Imports imports;

    ImportHolding(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String kind() {
        return "import";
    }

    @Override
    public Optional<Held> find(UUID id, LocalDate at) {
        return imports.find(id).map(job -> {
            var unit = job.order().by().unit();
            return unit == null ? Held.byTheCountry() : Held.by(unit, null);
        });
    }
}
