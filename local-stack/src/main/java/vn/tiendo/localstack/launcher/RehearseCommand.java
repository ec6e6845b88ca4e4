package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** After a build: one start of everything, from which the JDK learns what the next starts will need. */
@Command(name = "rehearse", hidden = true, description = "Starts and stops a system to make the next starts faster.")
final class RehearseCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;
    private final InstantSource clock;

    RehearseCommand(Checkout checkout, Console console, InstantSource clock) {
        this.checkout = checkout;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var progress = new Progress(console, Launcher.elapsed(clock));
        TemporarySystem.start(checkout, progress, true).close();
        return 0;
    }
}
