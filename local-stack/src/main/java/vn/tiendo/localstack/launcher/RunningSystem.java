package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What other commands need to know of a system that runs. */
record RunningSystem(long pid, Ports ports) {

    static Path file(DataDirectory data) {
        return data.run("system.properties");
    }

    void save(DataDirectory data) throws IOException {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("units", Integer.toString(ports.units()));
        properties.setProperty("plans", Integer.toString(ports.plans()));
        properties.setProperty("reporting", Integer.toString(ports.reporting()));
        properties.setProperty("postgres", Integer.toString(ports.postgres()));
        properties.setProperty("kafka", Integer.toString(ports.kafka()));
        properties.setProperty("kafkaController", Integer.toString(ports.kafkaController()));
        properties.setProperty("tokens", Integer.toString(ports.tokens()));
        properties.setProperty("keycloak", Integer.toString(ports.keycloak()));
        try (var out = Files.newBufferedWriter(file(data))) {
            properties.store(out, null);
        }
    }

    /** The ready system of this directory, if its supervisor lives. */
    static Optional<RunningSystem> of(DataDirectory data) throws IOException {
        if (!Files.exists(file(data))) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file(data))) {
            properties.load(in);
        }
        var system = new RunningSystem(number(properties, "pid"), ports(properties));
        return Supervisor.of(data)
                .filter(handle -> handle.pid() == system.pid())
                .map(alive -> system);
    }

    private static Ports ports(Properties properties) {
        return new Ports(
                (int) number(properties, "units"),
                (int) number(properties, "plans"),
                (int) number(properties, "reporting"),
                (int) number(properties, "postgres"),
                (int) number(properties, "kafka"),
                (int) number(properties, "kafkaController"),
                (int) number(properties, "tokens"),
                (int) number(properties, "keycloak"));
    }

    private static long number(Properties properties, String name) {
        return Long.parseLong(properties.getProperty(name, "0"));
    }
}
