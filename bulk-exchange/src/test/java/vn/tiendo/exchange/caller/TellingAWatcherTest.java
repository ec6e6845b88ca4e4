package vn.tiendo.exchange.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.job.ImportJob;
import vn.tiendo.exchange.job.ImportJob.State;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.http.Language;

class TellingAWatcherTest {

    private static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");
    private static final long MANY = 100;

    private final UUID job = UUID.randomUUID();
    private final AtomicBoolean cut = new AtomicBoolean();
    private AssertSubscriber<OutboundSseEvent> client = AssertSubscriber.create(MANY);

    private ImportWatcher watcher(@Nullable String has, Instant until) {
        var made = new AtomicReference<ImportWatcher>();
        var terms = new ImportWatcher.Terms(job, Language.EN, until);
        Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        stream -> made.set(new ImportWatcher(
                                terms, stream, TellingAWatcherTest::id, () -> cut.set(true), has, NOON)),
                        BackPressureStrategy.BUFFER)
                .subscribe()
                .withSubscriber(client);
        return made.get();
    }

    private ImportWatcher watcher() {
        return watcher(null, Instant.MAX);
    }

    private static String id(ImportView view) {
        return view.state() + "-" + view.progress().processed();
    }

    private ImportJob at(State state, long rows) {
        var by = new ImportOrder.Requester("someone", null, List.of("registrar"));
        var order = new ImportOrder(job, "things", Media.CSV, Notation.UNDECLARED, ImportOrder.Mode.ATOMIC, false, by);
        return new ImportJob(order, state, NOON, "00", 10, rows, null, null, 0, null, List.of(), null, NOON);
    }

    private static Instant after(int seconds) {
        return NOON.plusSeconds(seconds);
    }

    private List<String> ids() {
        return client.getItems().stream().map(OutboundSseEvent::getId).toList();
    }

    @Test
    void eachChangeIsAnEventWithAnId() {
        var watcher = watcher();
        watcher.show(at(State.READING, 1), after(1));
        watcher.show(at(State.READING, 1), after(2));
        watcher.show(at(State.READING, 7), after(3));

        assertThat(ids()).containsExactly("READING-1", "READING-7");
        assertThat(client.getItems()).allSatisfy(event -> {
            assertThat(event.getName()).isEqualTo("import");
            assertThat(event.getData()).isInstanceOf(ImportView.class);
        });
    }

    @Test
    void whoComesBackIsToldOnlyWhatIsNew() {
        var watcher = watcher("READING-1", Instant.MAX);
        watcher.show(at(State.READING, 1), after(1));
        assertThat(client.getItems()).isEmpty();
        watcher.show(at(State.READING, 2), after(2));
        assertThat(ids()).containsExactly("READING-2");
    }

    @Test
    void silenceIsBrokenByHeartbeats() {
        var watcher = watcher();
        watcher.show(at(State.READING, 1), NOON);
        for (int second = 1; second <= 31; second++) {
            watcher.show(at(State.READING, 1), after(second));
        }
        assertThat(client.getItems()).hasSize(3);
        assertThat(client.getItems().subList(1, 3)).allSatisfy(event -> {
            assertThat(event.getComment()).isEqualTo("heartbeat");
            assertThat(event.getData()).isNull();
        });
    }

    @Test
    void endsWithTheImport() {
        var watcher = watcher();
        watcher.show(at(State.READING, 1), after(1));
        client.assertNotTerminated();
        watcher.show(at(State.COMPLETED, 2), after(2));
        assertThat(ids()).containsExactly("READING-1", "COMPLETED-2");
        client.assertCompleted();
    }

    @Test
    void endsWithTheToken() {
        var watcher = watcher(null, after(10));
        watcher.show(at(State.READING, 1), after(9));
        client.assertNotTerminated();
        watcher.show(at(State.READING, 2), after(10));
        assertThat(ids()).containsExactly("READING-1");
        client.assertCompleted();
    }

    @Test
    void whoDoesNotReadIsToldThePresentLaterAndCutInTheEnd() {
        client = AssertSubscriber.create(1);
        var watcher = watcher();
        watcher.show(at(State.READING, 1), after(0));
        watcher.show(at(State.READING, 2), after(1));
        watcher.show(at(State.READING, 3), after(29));
        assertThat(cut).isFalse();

        client.request(1);
        watcher.show(at(State.READING, 4), after(29));
        assertThat(ids()).containsExactly("READING-1", "READING-4");

        watcher.show(at(State.READING, 5), after(60));
        assertThat(cut).isTrue();
    }
}
