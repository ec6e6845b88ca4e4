package vn.tiendo.units.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Under which unit an organisation stands from a day on. */
@Schema(name = "MoveRequest")
record MoveRequest(
        @NotNull LocalDate effectiveOn,
        @NotNull UUID unitId,
        @Nullable Decision decision) {}
