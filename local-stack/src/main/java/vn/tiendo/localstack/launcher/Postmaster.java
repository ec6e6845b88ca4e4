package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The PostgreSQL process of a data directory, whoever has started it. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Postmaster() {}

    static Optional<ProcessHandle> of(DataDirectory data) throws IOException {
        var cluster = data.postgres().resolve("cluster");
        return new PidFile(cluster.resolve("postmaster.pid"))
                .process()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                        .isPresent());
    }

    // SIGINT is PostgreSQL's fast shutdown: sessions end, nothing committed is lost, no recovery at the next start.
    static void stop(ProcessHandle postmaster) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid()).start();
        if (!Ending.ended(postmaster, PATIENCE)) {
            throw new StartRefused(
                    "PostgreSQL (process %d) does not stop. End it, then start again".formatted(postmaster.pid()));
        }
    }
}
