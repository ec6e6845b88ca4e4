package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.http.RestCase.as;
import static vn.tiendo.http.RestCase.asPlanner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vn.tiendo.actlog.DatabaseOutage;
import vn.tiendo.http.sample.NotesDatabase;

/** What callers hear while the database is out: come again, not that something is broken. */
@QuarkusTest
@WithTestResource(NotesDatabase.class)
class LosingTheDatabaseTest {

    @Inject
    DataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord event) {
            if (event.getLoggerName().equals(Refusals.class.getName())) {
                logged.add(event);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void aConnectionThatBreaksIsAnsweredByComeAgain() {
        assertBusy(as("viewer").get("/v1/notes/lost"));
        as("viewer").get("/v1/notes").then().statusCode(200);
    }

    @Test
    void aPoolWithoutAFreeConnectionIsAnsweredByComeAgain() throws SQLException {
        var held = new ArrayList<Connection>();
        try {
            for (int i = 0; i < connections; i++) {
                held.add(pool.getConnection());
            }
            assertBusy(as("viewer").get("/v1/notes"));
            assertBusy(asPlanner()
                    .body("{\"title\": \"no connection\"}".getBytes(StandardCharsets.UTF_8))
                    .post("/v1/notes"));
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
        as("viewer").get("/v1/notes").then().statusCode(200);
    }

    @Test
    void aDatabaseThatIsNotThereIsKnownThroughWhatWrapsIt() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/none");
        Throwable thrown = catchThrowable(() -> Jdbi.create(nowhere).useHandle(h -> {}));
        assertThat(DatabaseOutage.behind(thrown))
                .hasValueSatisfying(said -> assertThat(said.getSQLState()).startsWith("08"));
    }

    private void assertBusy(Response answer) {
        answer.then().statusCode(503).header("Retry-After", "1").body("code", equalTo("BUSY"));
        assertThat(logged).singleElement().satisfies(line -> {
            assertThat(line.getThrown()).isNull();
            assertThat(line.getMessage()).startsWith("The database is out, traceId=");
        });
        logged.clear();
    }
}
