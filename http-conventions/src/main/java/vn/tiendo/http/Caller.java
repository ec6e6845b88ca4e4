package vn.tiendo.http;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, by the token.
 *
 * @param unit without one the caller answers for the whole country
 * @param scopes to which the token is limited; none: it is not limited
 */
public record Caller(
        String subject, Set<Role> roles, @Nullable UUID unit, Set<String> scopes) {
    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** A person, whose token names roles and no scopes. */
    public Caller(String subject, Set<Role> roles, @Nullable UUID unit) {
        this(subject, roles, unit, Set.of());
    }

    /** Whether one of the roles, or ADMINISTRATOR, is held. */
    public boolean holdsOneOf(Role... wanted) {
        return roles.contains(Role.ADMINISTRATOR) || Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether the token was made for this, too. */
    public boolean mayUse(String scope) {
        return scopes.isEmpty() || scopes.contains(scope);
    }
}
