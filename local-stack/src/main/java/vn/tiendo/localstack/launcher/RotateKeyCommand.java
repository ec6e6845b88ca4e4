package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rotate-key",
        description = "Makes a new key that signs tokens; a running system takes it over without a restart.")
final class RotateKeyCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;
    private final InstantSource clock;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--withdraw",
            description = "trusts the key before no longer (it was seen by others); else its tokens stay good")
    private boolean withdrawing;

    RotateKeyCommand(Checkout checkout, Console console, InstantSource clock) {
        this.checkout = checkout;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var directory = data.in(checkout);
        directory.create();
        directory.rotateTokenKey(withdrawing);
        console.say(
                "Tokens are signed by key %s from now on.",
                directory.tokenKeys(clock).keyId());
        console.say(
                withdrawing
                        ? "Tokens of before are refused as soon as a service has read the keys again (./tiendo down and up: at once)."
                        : "Tokens of before stay good until they expire, or until the next rotation.");
        return 0;
    }
}
