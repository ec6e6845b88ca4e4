package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", description = "Stops the system, also what a killed run has left behind.")
final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Checkout checkout;
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    DownCommand(Checkout checkout, Console console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var directory = data.in(checkout);
        var supervisor = Supervisor.of(directory);
        if (supervisor.isPresent()) {
            return stop(supervisor.get());
        }
        console.say(endLeftovers(directory) ? "Stopped." : "Nothing runs on %s.".formatted(directory.root()));
        return 0;
    }

    private int stop(ProcessHandle supervisor) {
        console.say("Stopping (process %d) …", supervisor.pid());
        supervisor.destroy();
        if (!Ending.ended(supervisor, PATIENCE)) {
            console.complain("Process %d does not stop; its log tells why: ./tiendo logs supervisor"
                    .formatted(supervisor.pid()));
            return 1;
        }
        console.say("Stopped.");
        return 0;
    }

    private boolean endLeftovers(DataDirectory directory) throws IOException {
        return directory.exists() && new Leftovers(directory, console).end();
    }
}
