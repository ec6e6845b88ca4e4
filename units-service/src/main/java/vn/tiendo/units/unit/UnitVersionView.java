package vn.tiendo.units.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a unit from a day until another, both counted.
 *
 * @param through absent while it holds
 */
public record UnitVersionView(
        LocalDate from,
        @Nullable LocalDate through,
        String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String code,
        @Nullable String electronicCode,
        @Nullable List<String> aliases,

        @Schema(description = "As stated, even when the unit above has ended meanwhile") @Nullable
        UUID parentId) {

    static UnitVersionView of(UnitHistory.Version version) {
        var terms = version.unit().terms();
        return new UnitVersionView(
                version.from(),
                version.until() == null ? null : version.until().minusDays(1),
                version.unit().name(),
                terms.shortName(),
                terms.kind(),
                terms.level(),
                terms.code(),
                terms.electronicCode(),
                terms.aliases(),
                terms.parentId());
    }
}
