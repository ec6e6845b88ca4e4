package vn.tiendo.units.unit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands from a date: the id is for ever, everything else may change (SEMANTICS 2).
 *
 * @param formerParentId the unit above it that has ended: until somebody moves it, the unit stands under nobody
 */
record Unit(
        UUID id,
        UnitSystem system,
        LocalDate since,
        UnitTerms terms,
        @Nullable UUID formerParentId) {

    String name() {
        return Objects.requireNonNull(terms.name());
    }

    Unit withoutItsParent() {
        return new Unit(id, system, since, terms.withoutParent(), terms.parentId());
    }
}
