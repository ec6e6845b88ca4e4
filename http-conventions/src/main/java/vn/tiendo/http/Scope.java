package vn.tiendo.http;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token was made for; an operation names the one that it needs. Written as OAuth writes them, with blanks between. */
public final class Scope {
    public static final String UNITS_READ = "units:read";
    public static final String UNITS_WRITE = "units:write";
    public static final String PLANS_READ = "plans:read";
    public static final String PLANS_WRITE = "plans:write";
    public static final String PROGRESS_READ = "progress:read";
    public static final String PROGRESS_WRITE = "progress:write";
    public static final String REPORTS_READ = "reports:read";
    public static final String REPORTS_WRITE = "reports:write";
    public static final String IMPORTS_RUN = "imports:run";
    public static final String OPERATIONS_RUN = "operations:run";

    private static final Set<String> ALL = Set.of(
            UNITS_READ,
            UNITS_WRITE,
            PLANS_READ,
            PLANS_WRITE,
            PROGRESS_READ,
            PROGRESS_WRITE,
            REPORTS_READ,
            REPORTS_WRITE,
            IMPORTS_RUN,
            OPERATIONS_RUN);

    private Scope() {}

    /** Those of a token that mean something here; providers add scopes of their own, as {@code openid}. */
    static Set<String> among(String claim) {
        return Arrays.stream(claim.split(" ")).filter(ALL::contains).collect(Collectors.toUnmodifiableSet());
    }
}
