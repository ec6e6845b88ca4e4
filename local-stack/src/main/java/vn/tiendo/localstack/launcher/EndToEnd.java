package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs a program of end-to-end-tests against the running system, or against one that lives only for it. */
final class EndToEnd {

    private static final List<String> JVM_FLAGS =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");

    private final Checkout checkout;
    private final Console console;
    private final InstantSource clock;

    EndToEnd(Checkout checkout, Console console, InstantSource clock) {
        this.checkout = checkout;
        this.console = console;
        this.clock = clock;
    }

    int run(DataDirectory data, String program, List<String> arguments) throws IOException, InterruptedException {
        var running = RunningSystem.of(data);
        return running.isPresent()
                ? run(data, running.get().ports(), program, arguments)
                : runOnOwnSystem(program, arguments);
    }

    private int runOnOwnSystem(String program, List<String> arguments) throws IOException, InterruptedException {
        // Standard output belongs to the program: its figures and verdicts are read by others.
        var progress = new Progress(new Console(console.err(), console.err()), Launcher.elapsed(clock));
        progress.say("Nothing runs: starting a system for this run");
        try (var system = TemporarySystem.start(checkout, progress, false)) {
            return run(system.data(), system.ports(), program, arguments);
        }
    }

    /** Against the system with these data, which runs on these ports; what the JVM learns of it speeds up the next starts. */
    int rehearse(DataDirectory data, Ports ports, String program, List<String> arguments)
            throws IOException, InterruptedException {
        var cache = cache();
        cache.dropDraft();
        int status = run(cache.makeFlags(), data, ports, program, arguments);
        if (status == 0) {
            cache.keepDraft();
        } else {
            cache.dropDraft();
        }
        return status;
    }

    /** Against the system with these data, which runs on these ports. */
    private int run(DataDirectory data, Ports ports, String program, List<String> arguments)
            throws IOException, InterruptedException {
        var cache = cache();
        return run(cache.isUsable() ? cache.useFlags() : List.of(), data, ports, program, arguments);
    }

    private StartUpCache cache() {
        return StartUpCache.ofEndToEnd(checkout, ServiceCommand.withMore(JVM_FLAGS));
    }

    private int run(List<String> cacheFlags, DataDirectory data, Ports ports, String program, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ServiceCommand.java());
        command.addAll(ServiceCommand.withMore(JVM_FLAGS));
        command.addAll(cacheFlags);
        command.addAll(List.of("-Dtiendo.root=" + checkout.root(), "-cp", checkout.endToEndClassPath(), program));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        var environment = builder.environment();
        for (var service : LocalService.values()) {
            environment.put(
                    "TIENDO_" + service.name() + "_URL", ports.url(service).toString());
        }
        environment.put("TIENDO_DATA_DIR", data.root().toString());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.bootstrapServers());
        var keys = data.tokenKeys(clock);
        environment.put("TIENDO_TOKEN", keys.token("end-to-end", Set.of("administrator"), null, Duration.ofHours(6)));
        var started = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroy, "end the program"));
        return started.waitFor();
    }
}
