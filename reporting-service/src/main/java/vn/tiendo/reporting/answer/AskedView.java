package vn.tiendo.reporting.answer;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.BordersParameter;

/** The two times and the borders, as a caller gives them or leaves them out. */
public record AskedView(
        @Parameter(description = "The end of this day; today by default") @Nullable @QueryParam("at")
        LocalDate at,

        @Parameter(description = "With what was known at this instant; the present by default, which the answer states")
        @Nullable
        @QueryParam("knownAt")
        Instant knownAt,

        @Parameter(
                description = "A day whose borders count, or then; by default the earlier of at and each period's end")
        @Nullable
        @QueryParam("borders")
        BordersParameter borders) {

    /** The borders as an answer states them. */
    public String shownBorders() {
        return borders == null ? "default" : borders.toString();
    }
}
