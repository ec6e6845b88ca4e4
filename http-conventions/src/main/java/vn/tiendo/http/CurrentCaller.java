package vn.tiendo.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the running request. */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;
    private @Nullable Caller onBehalfOf;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** For work in the background: it is done for whoever ordered it, with the authority of then. */
    public void actFor(Caller caller) {
        onBehalfOf = caller;
    }

    /** Fails with 401 where nobody has identified himself. */
    public Caller get() {
        if (onBehalfOf != null) {
            return onBehalfOf;
        }
        if (identity.isAnonymous()) {
            throw Problem.of(401, "UNAUTHENTICATED");
        }
        return new Caller(
                subject(),
                Stream.concat(identity.getRoles().stream().map(Role::ofClaim).flatMap(Optional::stream), scopedRoles())
                        .collect(Collectors.toUnmodifiableSet()),
                unit());
    }

    private String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    private Stream<Role> scopedRoles() {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.<Object>getClaim("scope") instanceof String scope
                ? Arrays.stream(scope.split(" ")).flatMap(each -> Role.ofScope(each).stream())
                : Stream.empty();
    }

    // A unit that cannot be read must never widen the authority to the whole country.
    private @Nullable UUID unit() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || !token.containsClaim("unit")) {
            return null;
        }
        try {
            return UUID.fromString(String.valueOf(token.<Object>getClaim("unit")));
        } catch (IllegalArgumentException e) {
            throw Problem.of(401, "TOKEN_INVALID");
        }
    }
}
