package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WritingAnEventTest {

    private final ServiceForTests service = ServiceForTests.named("units");
    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void end() throws Exception {
        service.close();
    }

    @Test
    void isKeptWithTheTransactionThatMadeItTrue() {
        service.say("units", subject);
        assertThat(service.waitingInOutbox()).isEqualTo(1);
    }

    @Test
    void leavesNothingWhenTheTransactionFails() {
        assertThatThrownBy(() -> service.transactions().inNew(() -> {
                    service.outbox().append(ServiceForTests.something("units", subject));
                    throw new IllegalStateException("The business rule says no");
                }))
                .hasMessage("The business rule says no");
        service.say("units", subject);

        assertThat(numbers()).as("the lost event has left no gap").containsExactly(1L);
    }

    @Test
    void isRefusedOutsideATransaction() {
        assertThatThrownBy(() -> service.outbox().append(ServiceForTests.something("units", subject)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(service.waitingInOutbox()).isZero();
    }

    @Test
    void isNumberedInTheOrderOfCommitsByManyWriters() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40).forEach(i -> writers.execute(() -> service.say("units", subject)));
        }
        assertThat(numbers()).containsExactlyElementsOf(ServiceForTests.oneTo(40));
    }

    @Test
    void isNumberedForEachTopicAndSubjectApart() {
        service.transactions()
                .inNew(() -> service.outbox()
                        .appendAll(List.of(
                                ServiceForTests.something("units", subject),
                                ServiceForTests.something("others", subject),
                                ServiceForTests.something("units", UUID.randomUUID()),
                                ServiceForTests.something("units", subject))));
        assertThat(numbers()).containsExactly(1L, 1L, 1L, 2L);
    }

    private List<Long> numbers() {
        return service.jdbi()
                .withHandle(handle -> handle.createQuery("select sequence from outbox order by id")
                        .mapTo(Long.class)
                        .list());
    }
}
