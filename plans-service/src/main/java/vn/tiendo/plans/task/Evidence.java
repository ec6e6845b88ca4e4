package vn.tiendo.plans.task;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/** What shows how a task goes. Refused with EVIDENCE_EMPTY or LINK_INVALID. */
public record Evidence(
        @Nullable String documentNumber, @Nullable String link) {

    public Evidence {
        if (documentNumber == null && link == null) {
            throw new Refused("EVIDENCE_EMPTY");
        }
        if (link != null && !isWebAddress(link)) {
            throw new Refused("LINK_INVALID").of("link");
        }
    }

    private static boolean isWebAddress(String link) {
        try {
            var uri = new URI(link);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
