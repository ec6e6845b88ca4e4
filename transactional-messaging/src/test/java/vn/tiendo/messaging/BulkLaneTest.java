package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BulkLaneTest extends MessagingTest {

    private final String bulk = "units.bulk." + UUID.randomUUID();

    @Test
    void isNotSentByTheRelayOfSingleEvents() {
        units.startRelay(kafka);
        units.sayOfEach(bulk, ServiceForTests.subjects(5_000), 1);

        var single = units.say(topic, UUID.randomUUID());
        reporting.startConsumer(kafka, topic);

        await("the single one is stored", () -> reporting.inbox().has(single));
        assertThat(units.waitingInOutbox()).isEqualTo(5_000);
    }

    @Test
    void isSentAndReadInOrderBesideTheSingleEvents() {
        var subjects = ServiceForTests.subjects(300);
        units.startRelay(kafka);
        units.startRelay(kafka, Lane.BULK);
        reporting.startConsumer(kafka, topic);
        reporting.startConsumer(kafka, bulk);

        units.sayOfEach(bulk, subjects, 20);
        units.say(topic, UUID.randomUUID());

        await("all are folded", () -> reporting.folded() == 20 * 300 + 1);
        for (var subject : subjects) {
            assertThat(reporting.foldedNumbers(subject)).isEqualTo(ServiceForTests.oneTo(20));
        }
    }

    @Test
    void givesAFoldTheEventsOfABatchAtOnce() {
        var sizes = new ArrayList<Integer>();
        var fold = new WritingDown(reporting.pool()) {
            @Override
            public void foldAll(List<StoredEvent> events) {
                sizes.add(events.size());
                super.foldAll(events);
            }
        };
        makeTopic(bulk);
        units.sayOfEach(bulk, ServiceForTests.subjects(2_000), 1);
        units.startRelay(kafka, Lane.BULK);
        await("all are sent", () -> units.waitingInOutbox() == 0);

        reporting.startConsumer(kafka, bulk, fold);

        await("all are folded", () -> reporting.folded() == 2_000);
        assertThat(sizes).hasSizeLessThan(100);
    }

    @Test
    void storesNothingOfTypesThatAreAllPassedOver() {
        var nobody = new WritingDown(reporting.pool()) {
            @Override
            public boolean reads(String type) {
                return false;
            }
        };
        reporting.startConsumer(kafka, bulk, nobody, Set.of(ServiceForTests.TYPE));
        units.startRelay(kafka, Lane.BULK);
        units.sayOfEach(bulk, ServiceForTests.subjects(10), 1);

        await("all are read", () -> reporting.readUntil(bulk) == 10);
        assertThat(reporting.stored()).isZero();
    }

    @Test
    void refusesToPassOverWhatAFoldReads() {
        var fold = new WritingDown(reporting.pool());
        assertThatThrownBy(() -> new EventFolds(List.of(fold), Set.of(ServiceForTests.TYPE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
