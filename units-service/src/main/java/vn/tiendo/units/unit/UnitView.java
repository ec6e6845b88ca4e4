package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** A unit as it is answered, with the two times of the answer. */
record UnitView(
        UUID id,
        UnitSystem system,
        @Schema(examples = "Tỉnh ủy Đồng Nai") String name,
        @Nullable String shortName,
        @Schema(examples = "PARTY_COMMITTEE") @Nullable String kind,
        @Nullable String level,
        @Nullable String code,
        @Nullable String electronicCode,
        @Nullable List<String> aliases,
        @Nullable UUID parentId,

        @Schema(description = "The unit above it that has ended; it stands under nobody until somebody moves it")
        @Nullable
        UUID formerParentId,

        @Schema(description = "The day from which it stands as answered")
        LocalDate since,

        LocalDate at,
        Instant knownAt) {

    static UnitView of(Unit unit, AsOf view) {
        var terms = unit.terms();
        return new UnitView(
                unit.id(),
                unit.system(),
                unit.name(),
                terms.shortName(),
                terms.kind(),
                terms.level(),
                terms.code(),
                terms.electronicCode(),
                terms.aliases(),
                terms.parentId(),
                unit.formerParentId(),
                unit.since(),
                view.at(),
                view.knownAt());
    }
}
