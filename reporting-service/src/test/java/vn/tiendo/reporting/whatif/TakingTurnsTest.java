package vn.tiendo.reporting.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.Problem;

class TakingTurnsTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void whoseTurnDoesNotComeInTimeIsToldWhenToComeBack() throws Exception {
        var turns = new Turns(1, Duration.ofMillis(1));
        var first = taking(turns);
        begun.await();

        assertThatThrownBy(() -> turns.take(() -> "second"))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(503);
                    assertThat(problem.code()).isEqualTo("BUSY");
                });

        end.countDown();
        assertThat(first.get()).isEqualTo("first");
        assertThat(turns.take(() -> "third")).isEqualTo("third");
    }

    @Test
    void whoWaitsIsAnsweredWhenTheFirstIsDoneAndNobodyWaitsBehind() throws Exception {
        var turns = new Turns(1, Duration.ofMinutes(1));
        var first = taking(turns);
        begun.await();
        var second = CompletableFuture.supplyAsync(() -> turns.take(() -> "second"), Thread::startVirtualThread);
        await().until(turns::isAwaited);

        assertThatThrownBy(() -> turns.take(() -> "third")).isInstanceOf(Problem.class);
        end.countDown();
        assertThat(second.get()).isEqualTo("second");
        assertThat(first.get()).isEqualTo("first");
    }

    @Test
    void anAnswerThatFailsGivesItsTurnBack() {
        var turns = new Turns(1, Duration.ofMillis(1));
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("supposed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private CompletableFuture<String> taking(Turns turns) {
        return CompletableFuture.supplyAsync(() -> turns.take(this::answeredWhenAllowed), Thread::startVirtualThread);
    }

    private String answeredWhenAllowed() {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "first";
    }
}
