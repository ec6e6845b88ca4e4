package vn.tiendo.localstack.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Erases the system's data, after asking.")
final class ResetCommand implements Callable<Integer> {

    private static final Set<String> CONSENT = Set.of("y", "yes", "có", "c");

    private final Checkout checkout;
    private final Console console;
    private final BufferedReader answers;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--yes", description = "does not ask")
    private boolean yes;

    ResetCommand(Checkout checkout, Console console, BufferedReader answers) {
        this.checkout = checkout;
        this.console = console;
        this.answers = answers;
    }

    @Override
    public Integer call() throws IOException {
        var directory = data.in(checkout);
        if (!directory.exists()) {
            console.say("There is nothing on %s.", directory.root());
            return 0;
        }
        var claim = directory.claim();
        if (claim.isEmpty()) {
            console.complain("The system of %s runs; stop it first: ./tiendo down".formatted(directory.root()));
            return 1;
        }
        try (var held = claim.get().acquiredBy()) {
            return eraseWithConsent(directory);
        }
    }

    private int eraseWithConsent(DataDirectory directory) throws IOException {
        if (!yes && !agreed(directory)) {
            console.say("Nothing was erased.");
            return 1;
        }
        new Leftovers(directory, console).end();
        directory.erase();
        console.say("Erased.");
        return 0;
    }

    private boolean agreed(DataDirectory directory) throws IOException {
        console.say("This erases every unit, plan and entry of %s. Type yes to go on:", directory.root());
        var answer = answers.readLine();
        return answer != null && CONSENT.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
