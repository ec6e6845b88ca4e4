package vn.tiendo.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;

/** {@code ./tiendo audit verify} against a running system, before and after somebody has had the database in hand. */
@Tag("slow")
class VerifyingTheAuditTest {
    private static final Duration SEALED_WITHIN = Duration.ofSeconds(60);

    private static LaunchedSystem system;

    @BeforeAll
    static void aSealedDeed() throws SQLException {
        system = SystemForTests.get();
        system.asAdministrator()
                .conversation()
                .post(
                        Service.UNITS,
                        "/v1/units",
                        Json.object()
                                .put("system", "ADMINISTRATIVE")
                                .put("effectiveOn", "2020-01-01")
                                .put("name", "Xã có nhật ký"));
        long row = number("select max(position) from audit_row");
        long deadline = System.nanoTime() + SEALED_WITHIN.toNanos();
        while (number("select count(*) from audit_row, audit_seal where position = " + row
                        + " and recorded_at <= through")
                == 0) {
            assertThat(System.nanoTime()).as("sealed in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @Test
    void holdsUntilOneByteIsChangedAndNamesTheSealThatDiffers() throws Exception {
        // Given
        var sound = verify();
        assertThat(sound.text()).contains("units-service:", "reporting-service:", "seals over");
        assertThat(sound.status()).isZero();
        // When
        change("end-to-end", "end-to-enb");
        // Then
        var forged = verify();
        assertThat(forged.status()).isEqualTo(1);
        assertThat(forged.text()).containsPattern("units-service: DIFFERS. Seal \\d+,");
        change("end-to-enb", "end-to-end");
        assertThat(verify().status()).isZero();
    }

    @Test
    void comparesASealThatWasNotedElsewhere() throws Exception {
        var first = system.asAdministrator()
                .api()
                .get(Service.UNITS, "/v1/audit-seals", Map.of("limit", "1"), List.of())
                .orThrow();
        var hash = first.body().path("items").path(0).path("hash").asText();

        assertThat(verify("--expect", "units:1:" + hash).status()).isZero();
        var other = verify("--expect", "units:1:" + "0".repeat(64));
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.text()).contains("has another hash than was noted");
    }

    private static LaunchedSystem.Said verify(String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("audit", "verify"));
        arguments.addAll(List.of(more));
        return system.command(Checkout.present(), arguments.toArray(String[]::new));
    }

    private static void change(String from, String to) throws SQLException {
        try (var database = system.database("units");
                var statement = database.prepareStatement(
                        "update audit_row set caller = ? where position = (select min(position) from audit_row where caller = ?)")) {
            statement.setString(1, to);
            statement.setString(2, from);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static long number(String sql) throws SQLException {
        try (var database = system.database("units");
                var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
