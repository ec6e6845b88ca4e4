package vn.tiendo.observability;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;

/**
 * Started: the database has at least the form that this release needs. A later form is none of its business, since
 * migrations keep what the release before them reads.
 */
@Startup
@Singleton
class MigrationsApplied implements HealthCheck {

    private final Flyway flyway;
    private volatile boolean applied;

    MigrationsApplied(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        // Once applied they stay: the owner's connection is not opened for every look.
        if (!applied) {
            int pending = flyway.info().pending().length;
            applied = pending == 0;
            return HealthCheckResponse.named("migrations")
                    .status(applied)
                    .withData("pending", pending)
                    .build();
        }
        return HealthCheckResponse.named("migrations").up().build();
    }
}
