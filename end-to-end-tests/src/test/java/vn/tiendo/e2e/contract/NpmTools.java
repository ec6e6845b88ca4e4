package vn.tiendo.e2e.contract;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.tiendo.e2e.launch.Checkout;

/** The tools of npm that check our contracts, installed once from the committed lock file, away from the sources. */
final class NpmTools {

    private static final List<String> FILES = List.of(
            "package.json",
            "package-lock.json",
            "redocly.yaml",
            "spectral.yaml",
            "tsconfig.json",
            "journey.ts",
            "asyncapi.mjs");
    private static final String INSTALLED = "installed";
    private static final Map<String, String> QUIET =
            Map.of("REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true", "SCARF_ANALYTICS", "false");

    private final Path folder;

    /** How a tool ended, and what it said. */
    record Ran(int status, String said) {}

    private static final class Holder {
        static final NpmTools TOOLS = install();
    }

    private NpmTools(Path folder) {
        this.folder = folder;
    }

    /** Skips the test, saying so, where Node is absent; a build in CI must have it. */
    static NpmTools get() {
        assumeOrFailInCi(
                isOnPath("npm") && isOnPath("node"), "there is no Node on the PATH: contracts are not checked");
        return Holder.TOOLS;
    }

    static Path openApi(String service) {
        return Checkout.present().root().resolve(service + "-service/src/main/openapi/openapi.yaml");
    }

    /** Where a tool may leave something. */
    Path folder() {
        return folder;
    }

    /** Runs a tool by its name in node_modules. */
    Ran run(Map<String, String> settings, String tool, String... arguments) {
        var command = Stream.concat(
                        Stream.of(folder.resolve("node_modules/.bin")
                                .resolve(tool)
                                .toString()),
                        Stream.of(arguments))
                .toList();
        return ran(folder, settings, command);
    }

    Ran node(Map<String, String> settings, String... arguments) {
        return ran(
                folder,
                settings,
                Stream.concat(Stream.of("node"), Stream.of(arguments)).toList());
    }

    /** By one process at a time: who comes second finds what the first has installed. */
    private static NpmTools install() {
        var root = Checkout.present().root();
        var source = root.resolve("end-to-end-tests/contract");
        var folder = root.resolve("end-to-end-tests/target/contract");
        try {
            Files.createDirectories(folder);
            try (var claim = FileChannel.open(folder.resolve("claim"), CREATE, WRITE);
                    var held = claim.lock()) {
                assertThat(held.isValid()).isTrue();
                if (!isInstalled(source, folder)) {
                    installInto(folder, source);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NpmTools(folder);
    }

    private static boolean isInstalled(Path source, Path folder) throws IOException {
        for (var file : FILES) {
            var copy = folder.resolve(file);
            if (!Files.exists(copy) || Files.mismatch(source.resolve(file), copy) >= 0) {
                return false;
            }
        }
        return Files.exists(folder.resolve(INSTALLED));
    }

    private static void installInto(Path folder, Path source) throws IOException {
        Files.deleteIfExists(folder.resolve(INSTALLED));
        for (var file : FILES) {
            Files.copy(source.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var installed = ran(folder, Map.of(), List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        assumeOrFailInCi(installed.status() == 0, "npm cannot fetch the tools: " + installed.said());
        Files.createFile(folder.resolve(INSTALLED));
    }

    private static Ran ran(Path folder, Map<String, String> settings, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(QUIET);
        builder.environment().putAll(settings);
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(5, TimeUnit.MINUTES))
                    .as("%s ends: %s", command, said)
                    .isTrue();
            return new Ran(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void assumeOrFailInCi(boolean condition, String otherwise) {
        if (System.getenv("CI") != null) {
            assertThat(condition).as(otherwise).isTrue();
        }
        assumeTrue(condition, otherwise);
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
