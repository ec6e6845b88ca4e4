package vn.tiendo.e2e.launch;

import java.nio.file.Path;

/** The processes of a launched system, and where each leaves its number. */
public enum Part {
    UNITS("run/units-service.pid"),
    PLANS("run/plans-service.pid"),
    REPORTING("run/reporting-service.pid"),
    POSTGRES("postgres/cluster/postmaster.pid"),
    /** Watches over the services and runs Kafka. */
    SUPERVISOR("run/supervisor.pid");

    private final String pidFile;

    Part(String pidFile) {
        this.pidFile = pidFile;
    }

    /** The supervisor starts a service again by itself; without it or its database the system is started anew. */
    public boolean isStartedAgain() {
        return this == UNITS || this == PLANS || this == REPORTING;
    }

    Path pidFile(Path data) {
        return data.resolve(pidFile);
    }
}
