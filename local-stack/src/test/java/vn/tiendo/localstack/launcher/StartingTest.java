package vn.tiendo.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartingTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    private final Progress progress = new Progress(new Console(nowhere, nowhere), LONG);
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(Starting.class.getName()).addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger(Starting.class.getName()).removeHandler(handler);
    }

    @Test
    void twoMayWaitForOneAnotherOnOneCore() throws InterruptedException {
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(1);
        var one = Starting.begin("one", progress, () -> {
            first.countDown();
            second.await();
            return nothing();
        });
        var other = Starting.begin("other", progress, () -> {
            second.countDown();
            first.await();
            return nothing();
        });
        assertThat(one.await(LONG)).isNotNull();
        assertThat(other.await(LONG)).isNotNull();
    }

    @Test
    void whatCannotStartSaysWhy() {
        var starting = Starting.<AutoCloseable>begin("Kafka", progress, () -> {
            throw new IOException("the port is taken");
        });
        assertThatThrownBy(() -> starting.await(LONG))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Kafka does not start: the port is taken");
    }

    @Test
    void whatStandsStillIsRefusedAndTheLogSaysWhereItStands() {
        var never = new CountDownLatch(1);
        var starting = Starting.begin("Kafka", progress, () -> waitFor(never));
        assertThatThrownBy(() -> starting.await(Duration.ofMillis(200)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Kafka has not started after 0 s");
        assertThat(logged)
                .singleElement()
                .extracting(entry -> List.of(entry.getThrown().getStackTrace()).toString())
                .asString()
                .contains("StartingTest.waitFor");
        never.countDown();
    }

    @Test
    void whatIsStillStartingWhenEverythingEndsIsEndedOnceItHasStarted() {
        var ended = new CompletableFuture<Boolean>();
        var closing = new CountDownLatch(1);
        var starting = Starting.begin("Kafka", progress, () -> {
            closing.await();
            return () -> ended.complete(true);
        });
        closing.countDown();
        starting.close();
        assertThat(ended).isCompletedWithValue(true);
    }

    private static AutoCloseable waitFor(CountDownLatch latch) throws InterruptedException {
        latch.await();
        return nothing();
    }

    private static AutoCloseable nothing() {
        return () -> {};
    }
}
