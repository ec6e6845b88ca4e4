package vn.tiendo.e2e.client;

import java.util.Set;

/** The three services, and who reads whose events. */
public enum Service {
    UNITS,
    PLANS,
    REPORTING;

    /** The services that fold what is written here. */
    Set<Service> readers() {
        return switch (this) {
            case UNITS -> Set.of(PLANS, REPORTING);
            case PLANS -> Set.of(REPORTING);
            case REPORTING -> Set.of();
        };
    }
}
