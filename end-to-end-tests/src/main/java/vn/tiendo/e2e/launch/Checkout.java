package vn.tiendo.e2e.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that holds what is launched. */
public record Checkout(Path root) {

    /** The one that the launcher or the build names; else the folder in which the program runs. */
    public static Checkout present() {
        var root = System.getProperty("tiendo.root", System.getProperty("user.dir", "."));
        return new Checkout(Path.of(root).toAbsolutePath().normalize());
    }

    /** Whether launcher and services are built; without them there is nothing to launch. */
    public boolean isBuilt() {
        return Stream.of("units-service", "plans-service", "reporting-service")
                        .map(this::application)
                        .allMatch(Files::exists)
                && Files.exists(launcherJar());
    }

    /** Whether the build has fetched Keycloak's distribution, as {@code ./tiendo test --all} does. */
    public boolean hasKeycloak() {
        return Files.exists(root.resolve("target/keycloak/keycloak.zip"));
    }

    /** What runs a service. */
    public Path application(String service) {
        return root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The worked cases beside the checkout; the folder may be absent. */
    public Path sharedCases() {
        return root.resolve("../shared/cases").normalize();
    }

    /** Where JVMs keep what makes later starts faster. */
    public Path startUpCaches() {
        return root.resolve("target/start-up-caches");
    }

    /** {@code ./tiendo} itself, which may build first. */
    List<String> script() {
        return List.of(root.resolve("tiendo").toString());
    }

    /** The launcher as {@code ./tiendo} calls it, without building. */
    public List<String> launcher() {
        return java(
                "-Dtiendo.root=" + root,
                "-Dtiendo.process=supervisor",
                "-Xmx320m",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                launcherJar() + ":" + root.resolve("local-stack/target/lib") + "/*",
                "vn.tiendo.localstack.Tiendo");
    }

    /** A JVM like those that the launcher starts, with the flags that the environment asks for. */
    static List<String> java(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        var flags = System.getenv().getOrDefault("TIENDO_JVM_FLAGS", "").strip();
        if (!flags.isEmpty()) {
            command.addAll(List.of(flags.split("\\s+")));
        }
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    private Path launcherJar() {
        return root.resolve("local-stack/target/local-stack.jar");
    }
}
