package vn.tiendo.units.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The area that a unit serves from a day on. */
@Schema(name = "ServedAreaRequest")
record ServedAreaRequest(
        @Schema(examples = "2025-07-01") @NotNull LocalDate effectiveOn,

        @Schema(description = "A unit of another system; absent when it serves none from then on") @Nullable
        UUID areaId) {}
