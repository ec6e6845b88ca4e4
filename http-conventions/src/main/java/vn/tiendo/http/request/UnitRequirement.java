package vn.tiendo.http.request;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.http.Caller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;

/**
 * An official works for a unit. A provider that forgets the claim must not make him one of the whole country: viewers,
 * administrators and machines alone may be that. On one's own machine, and in tests, everybody may.
 */
@Singleton
class UnitRequirement {
    private final boolean required;

    @Inject
    UnitRequirement(
            @ConfigProperty(name = "tiendo.authority.unit-required") Optional<Boolean> required,
            @ConfigProperty(name = "tiendo.profile") Optional<String> profile) {
        this(required.orElse(LaunchMode.current() == LaunchMode.NORMAL
                && profile.filter("production"::equals).isPresent()));
    }

    UnitRequirement(boolean required) {
        this.required = required;
    }

    /** 403 UNIT_REQUIRED. */
    void check(Caller caller) {
        if (required && caller.unit() == null && caller.scopes().isEmpty() && writesForSomebody(caller)) {
            throw Problem.of(403, "UNIT_REQUIRED");
        }
    }

    private static boolean writesForSomebody(Caller caller) {
        return !caller.roles().contains(Role.ADMINISTRATOR)
                && caller.roles().stream().anyMatch(role -> role != Role.VIEWER);
    }
}
