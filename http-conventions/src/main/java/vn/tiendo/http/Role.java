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

    /**
     * What a scope of a machine's token allows. Scopes are finer than roles; whoever may read one thing may read the others,
     * and {@code imports:run} takes files in wherever single facts are taken in, registers and the ledger.
     */
    public static Set<Role> ofScope(String scope) {
        return switch (scope) {
            case "units:read", "plans:read", "progress:read", "reports:read" -> EnumSet.of(VIEWER);
            case "progress:write" -> EnumSet.of(REPORTER);
            case "reports:write" -> EnumSet.of(COMPILER);
            case "plans:write" -> EnumSet.of(PLANNER);
            case "units:write" -> EnumSet.of(REGISTRAR);
            case "imports:run" -> EnumSet.of(REPORTER, REGISTRAR);
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
