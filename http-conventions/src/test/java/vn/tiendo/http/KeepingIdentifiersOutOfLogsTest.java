package vn.tiendo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.http.RestCase.as;
import static vn.tiendo.http.RestCase.asPlanner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(NotesDatabase.class)
class KeepingIdentifiersOutOfLogsTest {
    private static final String TWELVE = "0240" + "00000001";

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord event) {
            logged.add(event.getMessage() + " " + event.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void logsNeitherBodiesNorQueries() {
        asPlanner().body("{\"title\": \"" + TWELVE + "\"}").post("/v1/notes");
        asPlanner().body("{\"title\": " + TWELVE + " x}").post("/v1/notes");
        as("viewer").get("/v1/notes/parameters?code=" + TWELVE);
        as("viewer").get("/v1/notes/broken");

        assertThat(logged).anyMatch(line -> line.contains("Request failed"));
        assertThat(logged).noneMatch(line -> line.contains(TWELVE));
    }

    @Test
    void acceptsNobodyWhomTheTokenNamesByIt() {
        var token = StackForTests.get().token(TWELVE, Set.of("viewer"), null);

        var answer = given().auth().oauth2(token).get("/v1/notes");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.asString()).contains("TOKEN_INVALID").doesNotContain(TWELVE);
        assertThat(logged).noneMatch(line -> line.contains(TWELVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "Wait-For",
                "Last-Event-ID",
                "Accept-Language",
                "Content-Disposition",
                "traceparent"
            })
    void refusesItInAHeaderThatIsRead(String header) {
        var answer = as("viewer").header(header, "x-" + TWELVE).get("/v1/notes");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("code")).isEqualTo("PERSONAL_IDENTIFIER");
        assertThat(answer.asString()).doesNotContain(TWELVE);
    }
}
