package vn.tiendo.units.unit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A unit as it stands from a date: the id is for ever, everything else may change (SEMANTICS 2). */
record Unit(UUID id, UnitSystem system, LocalDate since, UnitTerms terms) {

    String name() {
        return Objects.requireNonNull(terms.name());
    }
}
