package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Half of the connections write, the others are left to whoever reads and passes on. */
class WriteTurnsTest {

    private static final int CONNECTIONS = 4;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final WriteTurns turns = new WriteTurns(CONNECTIONS, metrics);
    private final List<Integer> begun = new CopyOnWriteArrayList<>();

    @Test
    void onlyHalfOfTheConnectionsWriteAtOnceAndTheOthersAfterThem() {
        var go = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < CONNECTIONS; number++) {
                int writer = number;
                writers.execute(() -> turns.inTurn(() -> write(writer, go)));
                await().until(() -> begun.size() + waiting() == writer + 1);
            }
            assertThat(begun).containsExactly(0, 1);
            go.countDown();
        }
        assertThat(begun).startsWith(0, 1).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(waiting()).isZero();
    }

    @Test
    void aWriteThatFailsGivesItsTurnBack() {
        for (int number = 0; number < CONNECTIONS; number++) {
            assertThatThrownBy(() -> turns.inTurn(() -> {
                        throw new IllegalStateException("refused");
                    }))
                    .hasMessage("refused");
        }
        assertThat(turns.inTurn(() -> "done")).isEqualTo("done");
    }

    private int waiting() {
        return (int) metrics.get("tiendo.http.writes.waiting").gauge().value();
    }

    private Object write(int number, CountDownLatch go) {
        begun.add(number);
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return number;
    }
}
