package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "audit", description = "Checks that nothing was changed in what the services wrote down of deeds.")
final class AuditCommand {

    private static final int DIFFERS = 1;

    private final Checkout checkout;
    private final Console console;
    private final InstantSource clock;

    AuditCommand(Checkout checkout, Console console, InstantSource clock) {
        this.checkout = checkout;
        this.console = console;
        this.clock = clock;
    }

    @Command(
            name = "verify",
            description = "Has the running services compute every seal anew, and names the first that differs.")
    int verify(
            @Mixin DataOption data,
            @Option(
                            names = "--service",
                            paramLabel = "S",
                            description = "units, plans or reporting; all of them by default")
                    @Nullable
                    String service,
            @Option(
                            names = "--expect",
                            paramLabel = "S:N:HASH",
                            description =
                                    "a seal as it was noted earlier, like reporting:12:9f86…; several are possible")
                    @Nullable
                    List<String> expected)
            throws IOException, InterruptedException {
        var directory = data.in(checkout);
        var system = RunningSystem.of(directory)
                .orElseThrow(() -> new StartRefused("The services check their audit, and none run: ./tiendo up"));
        var noted = NotedSeal.of(expected == null ? List.of() : expected);
        boolean good = true;
        for (var each : services(service)) {
            var chain = new AuditChain(system.ports().url(each), directory.tokenKeys(clock));
            var found = chain.verify(NotedSeal.of(each, noted));
            console.say("%s: %s", each.title(), found.words());
            good &= found.holds();
        }
        return good ? 0 : DIFFERS;
    }

    private static List<LocalService> services(@Nullable String service) {
        if (service == null) {
            return Arrays.asList(LocalService.values());
        }
        return List.of(LocalService.named(service)
                .orElseThrow(() -> new StartRefused("There is no service " + service + ": units, plans or reporting")));
    }
}
