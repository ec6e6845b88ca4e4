package vn.tiendo.exchange.caller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.Language;
import vn.tiendo.http.Problem;
import vn.tiendo.localstack.testing.StackForTests;

class WatchingImportsTest {

    private static final Duration AT_LAST = Duration.ofSeconds(20);

    private Imports imports;
    private WatchedImports watched;

    @BeforeEach
    void aService() {
        var database = StackForTests.get().database("units");
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().role(),
                        database.owner().password())
                .locations("classpath:db/act-log", "classpath:db/http", "classpath:db/exchange", "classpath:db/tests")
                .placeholders(Map.of("app", database.app().role()))
                .load()
                .migrate();
        var jdbi = Jdbi.create(
                        database.url(), database.app().role(), database.app().password())
                .registerArrayType(String.class, "text");
        imports = new Imports(jdbi, Limits.USUAL, List.of());
        watched = new WatchedImports(imports, view -> view.state().name(), () -> () -> {}, Clock.systemUTC());
    }

    @AfterEach
    void end() {
        watched.stop(new ShutdownEvent());
    }

    private UUID aWaitingImport() throws IOException {
        var by = new ImportOrder.Requester("someone", null, List.of("registrar"));
        var file = new ByteArrayInputStream("a\n".getBytes(UTF_8));
        var received =
                imports.receive("things", Media.CSV, Notation.UNDECLARED, ImportOrder.Mode.ATOMIC, false, by, file);
        return imports.accept(received).order().id();
    }

    private AssertSubscriber<OutboundSseEvent> watch(UUID job) {
        var terms = new ImportWatcher.Terms(job, Language.EN, Instant.MAX);
        return watched.watch(terms, null).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    @Test
    void beginsWithWhenToComeBackAndTheImport() throws IOException {
        var client = watch(aWaitingImport()).awaitItems(2, AT_LAST);

        assertThat(client.getItems().getFirst().getReconnectDelay()).isBetween(1_000L, 2_000L);
        assertThat(client.getItems().getLast().getId()).isEqualTo("RECEIVED");
        client.assertNotTerminated();
    }

    @Test
    void aStoppingReplicaEndsItsStreamsAndTakesNobodyOn() throws IOException {
        var job = aWaitingImport();
        var client = watch(job).awaitItems(2, AT_LAST);

        watched.close(new ShutdownDelayInitiatedEvent());

        client.awaitCompletion(AT_LAST);
        assertThatThrownBy(() -> watch(job))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("BUSY"));
    }
}
