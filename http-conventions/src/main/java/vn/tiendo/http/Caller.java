package vn.tiendo.http;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who calls, by the token. Without a unit the caller answers for the whole country. */
public record Caller(
        String subject, Set<Role> roles, @Nullable UUID unit) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether one of the roles, or ADMINISTRATOR, is held. */
    public boolean holdsOneOf(Role... wanted) {
        return roles.contains(Role.ADMINISTRATOR) || Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
