package vn.tiendo.messaging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process of its own that says how far it got, and then stands still until it is killed. */
final class OtherProcess implements AutoCloseable {

    private static final String REACHED = "reached";

    private final Process process;
    private final CompletableFuture<Void> reached = new CompletableFuture<>();

    private OtherProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(() -> {
            if (process.inputReader().lines().anyMatch(REACHED::equals)) {
                reached.complete(null);
            } else {
                reached.completeExceptionally(new IllegalStateException("It ended before"));
            }
        });
    }

    static OtherProcess running(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new OtherProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Called by the process itself: it is where it shall be killed. */
    static void standStill() {
        IO.println(REACHED);
        stayAlive();
    }

    /** Keeps the process until it is killed. */
    static void stayAlive() {
        new CompletableFuture<Void>().join();
    }

    void killWhenItStandsStill() throws Exception {
        reached.get(60, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
