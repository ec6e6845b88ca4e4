package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.http.RestCase.as;
import static vn.tiendo.http.RestCase.asPlanner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;

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
}
