package vn.tiendo.units.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The day on which an organisation does not exist any more. */
@Schema(name = "EndingRequest")
record EndingRequest(
        @NotNull LocalDate effectiveOn, @Nullable Decision decision) {}
