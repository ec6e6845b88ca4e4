package vn.tiendo.reporting.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** A unit as this service knows it. */
@Schema(name = "Unit")
public record UnitView(
        UUID id,
        String system,
        String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String code,
        @Nullable UUID parentId,
        LocalDate since,
        LocalDate at,
        Instant knownAt) {

    static UnitView of(KnownUnit unit, AsOf view) {
        return new UnitView(
                unit.id(),
                unit.system(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.code(),
                unit.parentId(),
                unit.since(),
                view.at(),
                view.knownAt());
    }
}
