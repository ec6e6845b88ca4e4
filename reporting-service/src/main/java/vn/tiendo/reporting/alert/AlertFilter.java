package vn.tiendo.reporting.alert;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which alerts are asked for. */
record AlertFilter(
        @Parameter(description = "Alerts of this unit and of those below it today") @Nullable @QueryParam("unit")
        UUID unit,

        @Nullable @QueryParam("plan") UUID plan,
        @Nullable @QueryParam("kind") AlertKind kind,

        @Parameter(description = "Raised on this day or later") @Nullable @QueryParam("since")
        LocalDate since,

        @Parameter(description = "true: only those that somebody has acknowledged; false: only the others")
        @Nullable
        @QueryParam("acknowledged")
        Boolean acknowledged) {}
