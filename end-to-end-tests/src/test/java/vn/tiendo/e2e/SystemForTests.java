package vn.tiendo.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;

/** One launched system without samples, shared by the journeys of this JVM; it ends with the JVM. */
public final class SystemForTests {

    private static final class Holder {
        static final LaunchedSystem SYSTEM = launch();
    }

    private SystemForTests() {}

    /** Skips the test, saying so, where only classes were compiled. */
    public static LaunchedSystem get() {
        assumeBuilt();
        return Holder.SYSTEM;
    }

    public static void assumeBuilt() {
        assumeTrue(Checkout.present().isBuilt(), "the services are not packaged: run ./tiendo test --all");
    }

    /** A directory that is erased with all its content. */
    public static void erase(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LaunchedSystem launch() {
        try {
            var data = Files.createTempDirectory("tiendo-e2e-");
            var system = LaunchedSystem.up(Checkout.present(), data, "--no-samples");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                system.close();
                erase(data);
            }));
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
