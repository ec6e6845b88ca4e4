package vn.tiendo.units.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.units.RegistryCalls.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;

/** A service with few connections, and clients that ask for more than their sockets take and read nothing of it. */
@QuarkusTest
@Tag("slow")
@TestProfile(LeavingExportsUnreadTest.WithFewConnections.class)
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class LeavingExportsUnreadTest {

    private static final String LONG_AGO = "1900-01-01";
    private static final Duration AT_LAST = Duration.ofSeconds(40);

    /** Four connections: two exports at once. */
    public static final class WithFewConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", "4", "tiendo.http.answer-taken-within", "PT8S");
        }
    }

    @Inject
    Jdbi jdbi;

    // On a day on which no other test looks.
    @BeforeEach
    void manyEnterprises() {
        jdbi.useHandle(handle -> handle.execute("""
                insert into enterprise_version
                       (enterprise_id, valid_during, code, name, name_key, ownership, status)
                select gen_random_uuid(), daterange('1900-01-01', '1900-01-02'), lpad(number::text, 10, '0'),
                       repeat('x', 1000), repeat('x', 1000), 'STATE', 'ACTIVE'
                  from generate_series(1, 16000) number
                """));
    }

    @Test
    void theyHoldNoConnectionForLongAndOthersAreServedMeanwhile() throws IOException {
        try (var first = asking();
                var second = asking()) {
            Awaitility.await("both are on their way")
                    .atMost(AT_LAST)
                    .untilAsserted(() -> assertThat(beingRead()).isEqualTo(2));

            export().statusCode(503).header("Retry-After", "5").body("code", equalTo("BUSY"));
            as("viewer").get("/v1/units").then().statusCode(200);

            Awaitility.await("both connections are back")
                    .atMost(AT_LAST)
                    .untilAsserted(() -> assertThat(beingRead()).isZero());
            assertThat(isCut(first)).isTrue();
            assertThat(isCut(second)).isTrue();
        }
        export().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse export() {
        return as("registrar")
                .accept("text/csv")
                .queryParam("at", LONG_AGO)
                .get("/v1/exports/enterprises")
                .then();
    }

    /** How many transactions stand open on the export's statement. */
    private int beingRead() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select count(*) from pg_stat_activity
                         where datname = current_database() and state = 'idle in transaction' and query like '%enterprise_version v%'
                        """).mapTo(int.class).one());
    }

    private static Socket asking() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.setSoTimeout((int) AT_LAST.toMillis());
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        var token = StackForTests.get().token("registrar-1", Set.of("registrar"), null);
        var request = "GET /v1/exports/enterprises?at=" + LONG_AGO + " HTTP/1.1\r\nHost: a\r\nAccept: text/csv\r\n"
                + "Authorization: Bearer " + token + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        return socket;
    }

    /** Reads all that was on its way. */
    private static boolean isCut(Socket socket) {
        try {
            var buffer = new byte[1 << 16];
            int read = 0;
            while (read >= 0) {
                read = socket.getInputStream().read(buffer);
            }
            return true;
        } catch (java.net.SocketTimeoutException goesOn) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
