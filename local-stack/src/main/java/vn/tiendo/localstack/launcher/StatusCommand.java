package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description =
                "Says what runs and how much memory it takes; ends with 0 when all is ready, 3 when nothing runs.")
final class StatusCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    StatusCommand(Checkout checkout, Console console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var directory = data.in(checkout);
        var system = RunningSystem.of(directory);
        if (system.isPresent()) {
            return describe(directory, system.get());
        }
        if (Supervisor.of(directory).isPresent()) {
            console.say("The system of %s is starting or stopping.", directory.root());
            return 1;
        }
        console.say("Nothing runs on %s. Start it: ./tiendo up", directory.root());
        return 3;
    }

    private int describe(DataDirectory directory, RunningSystem system) throws IOException, InterruptedException {
        console.say("The system of %s runs (process %d).", directory.root(), system.pid());
        boolean allReady = true;
        try (var readiness = new Readiness()) {
            for (var service : LocalService.values()) {
                var url = system.ports().url(service);
                boolean ready = readiness.of(url);
                allReady &= ready;
                console.say("  %-18s %-9s %s", service.title(), ready ? "ready" : "not ready", url);
            }
        }
        console.say(
                "  %-18s %-9s 127.0.0.1:%d", "PostgreSQL 18", "", system.ports().postgres());
        console.say("  %-18s %-9s %s", "Kafka", "", system.ports().bootstrapServers());
        console.say("  %-18s %-9s %s", "tokens", "", system.ports().tokenEndpoint());
        if (system.ports().hasKeycloak()) {
            console.say("  %-18s %-9s %s", "Keycloak", "", system.ports().keycloakUrl());
        }
        sayMemory(system);
        return allReady ? 0 : 1;
    }

    private void sayMemory(RunningSystem system) {
        var supervisor = ProcessHandle.of(system.pid());
        supervisor
                .map(ResidentMemory::ofTree)
                .filter(bytes -> bytes > 0)
                .ifPresent(bytes -> console.say("  %-18s %d MiB resident", "memory", bytes >> 20));
    }
}
