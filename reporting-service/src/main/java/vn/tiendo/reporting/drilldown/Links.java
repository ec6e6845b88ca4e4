package vn.tiendo.reporting.drilldown;

import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;

/**
 * Where a part opens further, at the same two times and in the same borders.
 *
 * @param what the target or indicator that is asked for
 */
record Links(
        UriBuilder what,
        UUID indicatorId,
        Period counted,
        AsOf view,
        @Nullable String borders) {

    String drillDown(UUID unit) {
        return viewed(what.clone().queryParam("unit", unit));
    }

    String entries(UUID unit) {
        return viewed(UriBuilder.fromPath("/v1/progress-entries")
                .queryParam("indicator", indicatorId)
                .queryParam("unit", unit)
                .queryParam("period", counted));
    }

    private String viewed(UriBuilder link) {
        link.queryParam("at", view.at()).queryParam("knownAt", view.knownAt());
        if (borders != null) {
            link.queryParam("borders", borders);
        }
        return link.build().toString();
    }
}
