package vn.tiendo.http.limit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.tiendo.http.Problem;

/** Counts the requests of a client, once it is known who it is, and refuses those above its limit. */
@Singleton
class RateGate {

    private static final String ALLOWANCE = RateGate.class.getName();

    private final RateLimits limits;
    private final CurrentClient client;
    private final RequestKinds kinds;

    RateGate(RateLimits limits, CurrentClient client, RequestKinds kinds) {
        this.limits = limits;
        this.client = client;
        this.kinds = kinds;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
    public void count(ContainerRequestContext request) {
        if (limits.areOff()) {
            return;
        }
        var allowance = limits.take(client.name(), kinds.of(request));
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
}
