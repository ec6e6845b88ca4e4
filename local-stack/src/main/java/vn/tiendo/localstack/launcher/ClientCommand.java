package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "client",
        description = "Makes a machine that gets tokens by client credentials, and prints its id and its secret, once.")
final class ClientCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;
    private final InstantSource clock;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "what the machine is called")
    private String name = "";

    @Option(
            names = "--scope",
            required = true,
            split = ",",
            paramLabel = "S",
            description = "plans:read, units:read, progress:read, progress:write and so on; several are possible")
    private Set<String> scopes = new LinkedHashSet<>();

    @Option(
            names = "--unit",
            paramLabel = "CODE|ID",
            description = "the unit the machine acts for, with all below it (default: the whole country)")
    private @Nullable String unit;

    ClientCommand(Checkout checkout, Console console, InstantSource clock) {
        this.checkout = checkout;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var directory = data.in(checkout);
        directory.create();
        var of = unit == null ? null : new UnitLookup(directory, directory.tokenKeys(clock)).find(unit);
        var made = directory.clients().make(name, scopes, of);
        console.say("client_id=%s", made.client().id());
        console.say("client_secret=%s", made.secret());
        var running = RunningSystem.of(directory);
        if (running.isPresent()) {
            console.say("token_endpoint=%s", running.get().ports().tokenEndpoint());
        }
        return 0;
    }
}
