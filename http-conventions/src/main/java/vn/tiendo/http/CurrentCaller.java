package vn.tiendo.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
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
    private @Nullable Caller identified;

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
        if (identified == null) {
            identified = identify();
        }
        return identified;
    }

    /** Whether nobody has identified himself, as who reads what is open to all. */
    public boolean isAnonymous() {
        return onBehalfOf == null && identity.isAnonymous();
    }

    private Caller identify() {
        if (identity.isAnonymous()) {
            throw Problem.of(401, "UNAUTHENTICATED");
        }
        var scopes = scopes();
        var roles = identity.getRoles().stream()
                .map(Role::ofClaim)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(subject(), roles.isEmpty() ? rolesBy(scopes) : roles, unit(), scopes);
    }

    private static Set<Role> rolesBy(Set<String> scopes) {
        return scopes.stream().flatMap(scope -> Role.ofScope(scope).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The machine or program that the token was given to, where the token names it. */
    Optional<String> client() {
        if (onBehalfOf == null && identity.getPrincipal() instanceof JsonWebToken token) {
            return Stream.of("client_id", "azp")
                    .filter(
                            token.getClaimNames()
                                    ::contains) // to ask for one that is not there costs an exception inside
                    .map(claim -> token.<Object>getClaim(claim))
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .map(CurrentCaller::impersonal)
                    .findFirst();
        }
        return Optional.empty();
    }

    private String subject() {
        return impersonal(
                identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                        ? token.getSubject()
                        : identity.getPrincipal().getName());
    }

    // Who acted is written down for good: a provider that names people by their citizen's numbers cannot be used.
    private static String impersonal(String name) {
        if (PersonalIdentifier.isIn(name)) {
            throw Problem.of(401, "TOKEN_INVALID");
        }
        return name;
    }

    private Set<String> scopes() {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getClaimNames().contains("scope")
                        && token.<Object>getClaim("scope") instanceof String scope
                ? Scope.among(scope)
                : Set.of();
    }

    // A unit that cannot be read must never widen the authority to the whole country.
    private @Nullable UUID unit() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || !token.getClaimNames().contains("unit")) {
            return null;
        }
        try {
            return UUID.fromString(String.valueOf(token.<Object>getClaim("unit")));
        } catch (IllegalArgumentException e) {
            throw Problem.of(401, "TOKEN_INVALID");
        }
    }
}
