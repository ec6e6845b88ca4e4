package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * After a build: one start of everything, the samples and some random histories, from which the JDK learns what the next starts
 * and their first requests will need.
 */
@Command(name = "rehearse", hidden = true, description = "Tries a system once to make the next starts faster.")
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> HISTORIES = List.of("oracle", "--histories", "8");

    private final Checkout checkout;
    private final EndToEnd endToEnd;
    private final Console console;
    private final InstantSource clock;

    RehearseCommand(Checkout checkout, EndToEnd endToEnd, Console console, InstantSource clock) {
        this.checkout = checkout;
        this.endToEnd = endToEnd;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var progress = new Progress(console, Launcher.elapsed(clock));
        try (var system = TemporarySystem.start(checkout, progress, true)) {
            new Samples(system.ports(), system.data().tokenKeys(clock), console).load(checkout.samples());
            // Before the end of a build with tests there is nobody to play them.
            return checkout.hasEndToEnd()
                    ? endToEnd.rehearse(system.data(), system.ports(), "vn.tiendo.e2e.Benchmarks", HISTORIES)
                    : 0;
        }
    }
}
