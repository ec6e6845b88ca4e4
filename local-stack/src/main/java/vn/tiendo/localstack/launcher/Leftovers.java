package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;

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
            found |= endService(service);
        }
        return found | endPostmaster();
    }

    private boolean endService(LocalService service) throws IOException {
        var file = new PidFile(data.run(service.title() + ".pid"));
        var mark = ProcessMark.of(service, data);
        var process = file.process().filter(mark::isOn);
        process.ifPresent(left -> {
            say(service.title(), left);
            Ending.end(left, PATIENCE);
        });
        file.remove();
        return process.isPresent();
    }

    private boolean endPostmaster() throws IOException {
        var cluster = data.postgres().resolve("cluster");
        Predicate<ProcessHandle> isOurs = process -> process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                .isPresent();
        var process = new PidFile(cluster.resolve("postmaster.pid")).process().filter(isOurs);
        if (process.isPresent()) {
            say("PostgreSQL", process.get());
            stop(process.get());
        }
        return process.isPresent();
    }

    // SIGINT is PostgreSQL's fast shutdown: sessions end, nothing committed is lost, no recovery at the next start.
    private static void stop(ProcessHandle postmaster) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid())
                .inheritIO()
                .start();
        if (!Ending.ended(postmaster, PATIENCE)) {
            throw new StartRefused("PostgreSQL of an earlier run (process %d) does not stop. End it, then start again"
                    .formatted(postmaster.pid()));
        }
    }

    private void say(String name, ProcessHandle process) {
        console.say("  ending %s of an earlier run (process %d)", name, process.pid());
    }
}
