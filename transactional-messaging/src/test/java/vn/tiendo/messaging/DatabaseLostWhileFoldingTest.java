package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseLostWhileFoldingTest extends MessagingTest {

    @Test
    void isWaitedForAndNothingIsPutAside() {
        // Given
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic, new LosingConnections(reporting));

        // When
        var subjects = ServiceForTests.subjects(3);
        var said = units.sayOfEach(topic, subjects, 10);

        // Then
        assertThat(reporting.inbox().awaitAll(said, SOON)).isTrue();
        reporting.assertFoldedOnceInOrder(subjects, 10);
        assertThat(reporting.deadLetters().list(null, 10)).isEmpty();
    }

    /** Loses its connection more often than an event may fail. */
    private static final class LosingConnections extends WritingDown {
        private final ServiceForTests service;
        private int losses = 6;

        LosingConnections(ServiceForTests service) {
            super(service.pool());
            this.service = service;
        }

        @Override
        public void fold(StoredEvent event) {
            super.fold(event);
            if (event.sequence() == 5 && losses > 0) {
                losses--;
                service.jdbi().useHandle(handle -> handle.execute("select pg_terminate_backend(pg_backend_pid())"));
            }
        }
    }
}
