package vn.tiendo.http;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a caller may do; a token names them in lower case in its claim {@code roles}. An ADMINISTRATOR may do everything. */
public enum Role {
    VIEWER,
    REPORTER,
    COMPILER,
    PLANNER,
    REGISTRAR,
    ADMINISTRATOR;

    /** The name as it stands in a token. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The roles that a machine has by a scope of its token, where the token names no roles. */
    static Set<Role> ofScope(String scope) {
        return switch (scope) {
            case Scope.UNITS_READ, Scope.PLANS_READ, Scope.PROGRESS_READ, Scope.REPORTS_READ -> EnumSet.of(VIEWER);
            case Scope.PROGRESS_WRITE -> EnumSet.of(REPORTER);
            case Scope.REPORTS_WRITE -> EnumSet.of(COMPILER);
            case Scope.PLANS_WRITE -> EnumSet.of(PLANNER);
            case Scope.UNITS_WRITE -> EnumSet.of(REGISTRAR);
            case Scope.IMPORTS_RUN -> EnumSet.of(REPORTER, REGISTRAR);
            default -> EnumSet.noneOf(Role.class);
        };
    }

    // A token may carry roles of other systems: they give nothing here.
    public static Optional<Role> ofClaim(String claim) {
        for (Role role : values()) {
            if (role.claim().equals(claim)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
