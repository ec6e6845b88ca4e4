package vn.tiendo.http.limit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.tiendo.http.FilePaths;
import vn.tiendo.http.Problem;

/** Counts the requests of a client, once it is known who it is, and refuses those above its limit. */
@Singleton
class RateGate {

    private static final String ALLOWANCE = RateGate.class.getName();

    private final RateLimits limits;
    private final CurrentClient client;
    private final FilePaths filePaths;

    RateGate(RateLimits limits, CurrentClient client, FilePaths filePaths) {
        this.limits = limits;
        this.client = client;
        this.filePaths = filePaths;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
    public void count(ContainerRequestContext request) {
        if (limits.areOff()) {
            return;
        }
        var allowance = limits.take(client.name(), kind(request));
        request.setProperty(ALLOWANCE, allowance);
        if (!allowance.granted()) {
            throw Problem.of(429, "RATE_LIMITED").retryAfter(allowance.until().plusMillis(999));
        }
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof RateLimits.Allowance allowance) {
            response.getHeaders().putSingle("RateLimit-Policy", allowance.policy());
            response.getHeaders().putSingle("RateLimit", allowance.remaining());
        }
    }

    private RateLimits.Kind kind(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> RateLimits.Kind.READS;
            default -> isFile(request) ? RateLimits.Kind.FILES : RateLimits.Kind.WRITES;
        };
    }

    private boolean isFile(ContainerRequestContext request) {
        var type = request.getHeaderString("Content-Type");
        return filePaths.include(request.getUriInfo().getRequestUri().getRawPath())
                || type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }
}
