package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.Duration;

/** Processes that a killed supervisor has left behind. Each is checked to be ours before it is ended. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataDirectory data;
    private final Console console;

    Leftovers(DataDirectory data, Console console) {
        this.data = data;
        this.console = console;
    }

    /** Ends services first, so that PostgreSQL has nobody left to wait for. Only for the holder of the claim. */
    boolean end() throws IOException {
        boolean found = false;
        for (var service : LocalService.values()) {
            found |= end(
                    service.title(), new PidFile(data.run(service.title() + ".pid")), ProcessMark.of(service, data));
        }
        found |= end("Keycloak", LocalKeycloak.pidFile(data), ProcessMark.ofKeycloak(data));
        return found | endPostmaster();
    }

    private boolean end(String name, PidFile file, ProcessMark mark) throws IOException {
        var process = file.process().filter(mark::isOn);
        process.ifPresent(left -> {
            say(name, left);
            Ending.end(left, PATIENCE);
        });
        file.remove();
        return process.isPresent();
    }

    private boolean endPostmaster() throws IOException {
        var process = Postmaster.of(data);
        if (process.isPresent()) {
            say("PostgreSQL", process.get());
            Postmaster.stop(process.get());
        }
        return process.isPresent();
    }

    private void say(String name, ProcessHandle process) {
        console.say("  ending %s of an earlier run (process %d)", name, process.pid());
    }
}
