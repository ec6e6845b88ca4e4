package vn.tiendo.http.request;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Over;

/**
 * Asks, before any resource method, what the call is about by {@code Allowed.over}, and hides what the caller may not know of.
 * It comes after the wait for positions: what has just arrived has a unit, too.
 */
@Singleton
class ConcernGate {
    private final CurrentCaller caller;
    private final Concerns concerns;

    ConcernGate(CurrentCaller caller, Concerns concerns) {
        this.caller = caller;
        this.concerns = concerns;
    }

    @ServerRequestFilter(priority = Priorities.USER + 200)
    public Uni<@Nullable Response> look(ResourceInfo operation, UriInfo uri) {
        var allowed = AccessGate.allowed(operation);
        var overs = allowed == null ? new Over[0] : allowed.over();
        var unit = overs.length == 0 ? null : caller.get().unit();
        if (unit == null) {
            return Uni.createFrom().nullItem();
        }
        var named = NamedThings.of(uri);
        // Off the event loop: units and things are read from the database.
        return Uni.createFrom()
                .<@Nullable Response>item(() -> {
                    concerns.check(unit, overs, named);
                    return null;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
