package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.localstack.keycloak.KeycloakServer;

@Command(name = "up", description = "Starts the whole system and stays with it; Ctrl-C or ./tiendo down stops it.")
final class UpCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;
    private final InstantSource clock;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--no-samples", description = "leaves an empty system empty")
    private boolean noSamples;

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            description = "fills an empty system with the plans of this directory (default: samples)")
    private @Nullable Path samples;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "${env:TIENDO_PORT_BASE:-8080}",
            description =
                    "services on N+1 to N+3, PostgreSQL on N+4, Kafka on N+5 and N+6, tokens on N+7, Keycloak on N+8 (default: 8080, or"
                            + " TIENDO_PORT_BASE)")
    private int portBase;

    @Option(
            names = "--with-keycloak",
            description = "a real identity provider as well, with the realm of this checkout (fetches 177 MB, once)")
    private boolean withKeycloak;

    UpCommand(Checkout checkout, Console console, InstantSource clock) {
        this.checkout = checkout;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var directory = data.in(checkout);
        if (withKeycloak) {
            LocalKeycloak.requireDistribution(checkout);
        }
        var claim = directory.claim();
        if (claim.isEmpty()) {
            sayThatItRuns(directory);
            return 1;
        }
        try (var held = claim.get().acquiredBy()) {
            Supervisor.enter(directory, checkout);
            SupervisorLog.writeTo(directory.log("supervisor"));
            new Leftovers(directory, console).end();
            var ports = Ports.above(portBase, withKeycloak);
            ports.requireFree();
            run(directory, ports);
            return 0;
        }
    }

    private void sayThatItRuns(DataDirectory directory) throws IOException {
        var system = RunningSystem.of(directory);
        console.complain(system.map(running -> "The system of %s already runs (process %d, %s). ./tiendo down stops it."
                        .formatted(
                                directory.root(), running.pid(), running.ports().url(LocalService.REPORTING)))
                .orElse("Another ./tiendo is starting or stopping the system of " + directory.root()));
    }

    private void run(DataDirectory directory, Ports ports) throws IOException, InterruptedException {
        var progress = new Progress(console, Launcher.elapsed(clock));
        progress.say("Starting the system of %s", directory.root());
        var system = new LocalSystem(checkout, directory, ports, progress, false);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
        try {
            system.start();
            var started = progress.elapsed();
            if (!noSamples) {
                new Samples(ports, directory.tokenKeys(clock), console)
                        .load(samples == null ? checkout.samples() : samples);
            }
            sayReady(directory, ports, started);
        } catch (IOException | RuntimeException failure) {
            system.close();
            throw failure;
        }
        system.awaitEnd();
    }

    private void sayReady(DataDirectory directory, Ports ports, String started) {
        console.say("");
        for (var service : LocalService.values()) {
            console.say("  %-18s %s", service.title(), ports.url(service));
        }
        console.say("  %-18s %s, for ./tiendo client --name N --scope S", "tokens", ports.tokenEndpoint());
        if (ports.hasKeycloak()) {
            console.say(
                    "  %-18s %s, user admin, passwords in %s",
                    "Keycloak", KeycloakServer.realm(ports.keycloakUrl()), directory.passwordFile());
        }
        console.say("  %-18s %s", "a token", "./tiendo token --role administrator");
        console.say("  %-18s %s", "stop", "Ctrl-C here, or ./tiendo down");
        console.say("Ready after %s.", started);
    }
}
