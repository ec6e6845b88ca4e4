package vn.tiendo.reporting.difference;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Limit;

/** Which difference is asked for. */
record DifferenceQuestion(
        @NotNull @QueryParam("plan") UUID plan,

        @Parameter(description = "The plan's own unit by default") @Nullable @QueryParam("unit")
        UUID unit,

        @Parameter(
                description = "An instant, or a day: from its beginning on, so that what happened on the day is new",
                example = "2026-11-01")
        @NotNull
        @QueryParam("since")
        String since,

        @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,

        @Parameter(description = "Of the entries; page with the knownAt of the first answer")
        @Nullable
        @QueryParam("cursor")
        String cursor) {}
