package vn.tiendo.reporting.knowledge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import vn.tiendo.messaging.Inbox;

/** Says how far the facts of other services have been read: in a header, so that an unchanged answer stays unchanged. */
@Provider
class FreshThrough implements ContainerResponseFilter {

    private static final Set<Integer> ANSWERS = Set.of(200, 304);

    private final Inbox inbox;

    FreshThrough(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // Refusals may be made on a thread that must not wait for the database.
        if (request.getMethod().equals("GET") && ANSWERS.contains(response.getStatus())) {
            inbox.freshThrough()
                    .ifPresent(instant ->
                            response.getHeaders().putSingle("Fresh-Through", instant.truncatedTo(ChronoUnit.MILLIS)));
        }
    }
}
