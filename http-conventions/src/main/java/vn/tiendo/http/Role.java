package vn.tiendo.http;

import java.util.Locale;
import java.util.Optional;

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
