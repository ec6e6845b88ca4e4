package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** The process that holds a data directory: the one that {@code down} ends. */
final class Supervisor {

    private Supervisor() {}

    private static PidFile pidFile(DataDirectory data) {
        return new PidFile(data.run("supervisor.pid"));
    }

    /** The living supervisor; the claim tells that one lives, the file tells which process it is. */
    static Optional<ProcessHandle> of(DataDirectory data) throws IOException {
        if (!data.isClaimed()) {
            return Optional.empty();
        }
        return pidFile(data).process().filter(ProcessMark.ofSupervisor()::isOn);
    }

    /** Notes this process as the one that holds the data directory and runs from the checkout. */
    static void enter(DataDirectory data, Checkout checkout) throws IOException {
        long pid = ProcessHandle.current().pid();
        pidFile(data).write(pid);
        var running = Files.createDirectories(checkout.running()).resolve(Long.toString(pid));
        Files.writeString(running, data.root().toString());
        running.toFile().deleteOnExit();
    }
}
