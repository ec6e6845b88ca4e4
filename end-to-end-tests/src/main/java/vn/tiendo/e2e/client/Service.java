package vn.tiendo.e2e.client;

import java.util.Set;

/** The three services, and who reads whose events. */
public enum Service {
    UNITS,
    PLANS,
    REPORTING;

    /** Enterprises, organisations, rounds and rules: plans-service passes them over, and nobody needs to wait there for them. */
    private static final Set<String> REGISTERS = Set.of("enterprises", "organisations", "rounds", "eligibility-rules");

    /** A path whose answer is short, for who only wants to wait. */
    String shortRead() {
        return switch (this) {
            case UNITS -> "/v1/units?limit=1";
            case PLANS -> "/v1/indicators?limit=1";
            case REPORTING -> "/v1/horizon";
        };
    }

    /** The services that fold what is written here under the path, which begins with the version. */
    Set<Service> readers(String path) {
        return switch (this) {
            case UNITS -> REGISTERS.contains(path.split("[/?]")[2]) ? Set.of(REPORTING) : Set.of(PLANS, REPORTING);
            case PLANS -> Set.of(REPORTING);
            case REPORTING -> Set.of();
        };
    }
}
