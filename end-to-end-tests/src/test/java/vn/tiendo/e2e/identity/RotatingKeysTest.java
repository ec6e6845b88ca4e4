package vn.tiendo.e2e.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;

/** The key of a local system is replaced while everything runs, by the command that its user has. */
@Tag("slow")
class RotatingKeysTest {

    private static final Duration READ_AGAIN_WITHIN = Duration.ofSeconds(120);
    private static final Map<Service, String> READING = Map.of(
            Service.UNITS, "/v1/units",
            Service.PLANS, "/v1/plans",
            Service.REPORTING, "/v1/horizon");

    private final Checkout checkout = Checkout.present();
    private Path data;
    private LaunchedSystem system;

    @BeforeEach
    void launch() throws IOException {
        SystemForTests.assumeBuilt();
        data = Files.createTempDirectory("tiendo-keys-");
        system = LaunchedSystem.up(checkout, data, "--no-samples");
    }

    @AfterEach
    void end() {
        if (system != null) {
            system.close();
            SystemForTests.erase(data);
        }
    }

    @Test
    void tokensOfBothKeysAreGoodUntilTheOldOneIsWithdrawn() throws Exception {
        // Given
        var ofTheFirst = viewer();
        assertThat(statuses(ofTheFirst)).containsOnly(200);
        // When
        rotate();
        var ofTheSecond = viewer();
        // Then
        assertThat(keyId(ofTheSecond)).isNotEqualTo(keyId(ofTheFirst));
        awaitStatus(ofTheSecond, 200);
        assertThat(statuses(ofTheFirst)).containsOnly(200);

        // When
        rotate("--withdraw");
        var ofTheThird = viewer();
        // Then
        awaitStatus(ofTheThird, 200);
        assertThat(statuses(ofTheFirst)).containsOnly(401);
        assertThat(statuses(ofTheSecond)).containsOnly(401);
    }

    private TiendoSystem viewer() {
        return system.as(Set.of("viewer"), null);
    }

    private static String keyId(TiendoSystem caller) {
        return caller.token().substring(0, caller.token().indexOf('.'));
    }

    private static List<Integer> statuses(TiendoSystem caller) {
        return READING.entrySet().stream()
                .map(read -> caller.api()
                        .get(read.getKey(), read.getValue(), Map.of(), List.of())
                        .status())
                .toList();
    }

    // Nobody restarts anything: a service reads the keys again when it meets one that it does not know.
    private static void awaitStatus(TiendoSystem caller, int status) {
        long deadline = System.nanoTime() + READ_AGAIN_WITHIN.toNanos();
        while (!statuses(caller).stream().allMatch(each -> each == status)) {
            assertThat(System.nanoTime()).as("keys are read again in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void rotate(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(checkout.launcher());
        command.addAll(List.of("rotate-key", "--data", data.toString()));
        command.addAll(Arrays.asList(options));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
