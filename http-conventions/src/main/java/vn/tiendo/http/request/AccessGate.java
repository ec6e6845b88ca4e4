package vn.tiendo.http.request;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.CurrentTrace;
import vn.tiendo.http.OpenToAll;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Trace;

/**
 * The one hook that every operation passes: no token 401; no {@link Allowed}, none of its roles, or a token for other things 403.
 * What the call is about is asked by {@link ConcernGate}.
 */
@Singleton
class AccessGate {
    private final CurrentIdentityAssociation association;
    private final CurrentCaller caller;
    private final CurrentTrace trace;
    private final UnitRequirement unit;
    private final Config settings;

    AccessGate(
            CurrentIdentityAssociation association,
            CurrentCaller caller,
            CurrentTrace trace,
            UnitRequirement unit,
            Config settings) {
        this.settings = settings;
        this.association = association;
        this.caller = caller;
        this.trace = trace;
        this.unit = unit;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<@Nullable Response> admit(ResourceInfo operation) {
        mark(trace.get());
        return association.getDeferredIdentity().map(identity -> {
            if (!identity.isAnonymous() || !isOpen(operation.getResourceMethod().getAnnotation(OpenToAll.class))) {
                check(identity, allowed(operation));
            }
            return null;
        });
    }

    /** The rule of the method, or else that of its class. */
    static @Nullable Allowed allowed(ResourceInfo operation) {
        Allowed ofMethod = operation.getResourceMethod().getAnnotation(Allowed.class);
        return ofMethod == null ? operation.getResourceClass().getAnnotation(Allowed.class) : ofMethod;
    }

    // Logs, and what the request causes, name its trace.
    private static void mark(Trace trace) {
        MDC.put("traceId", trace.id());
        MDC.put("traceparent", trace.traceparent());
    }

    private void check(SecurityIdentity identity, @Nullable Allowed allowed) {
        association.setIdentity(identity);
        if (allowed == null) {
            throw Problem.of(403, "OPERATION_CLOSED");
        }
        var who = caller.get();
        if (!who.mayUse(allowed.scope())) {
            throw Problem.of(403, "SCOPE_REQUIRED", allowed.scope());
        }
        if (!who.holdsOneOf(allowed.value())) {
            throw Problem.of(403, "ROLE_REQUIRED", names(allowed));
        }
        unit.check(who);
    }

    private boolean isOpen(@Nullable OpenToAll open) {
        return open != null
                && settings.getOptionalValue(open.value(), Boolean.class).orElse(false);
    }

    private static String names(Allowed allowed) {
        return Arrays.stream(allowed.value()).map(Role::claim).collect(Collectors.joining(", "));
    }
}
