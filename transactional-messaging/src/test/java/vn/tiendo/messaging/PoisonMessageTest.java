package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PoisonMessageTest extends MessagingTest {

    private final UUID poisoned = UUID.randomUUID();
    private final UUID sound = UUID.randomUUID();
    private RefusingOne fold;

    /** A fold with a defect: it cannot take the second event of one subject until it is repaired. */
    private final class RefusingOne extends WritingDown {
        private volatile boolean repaired;

        RefusingOne(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        public void fold(StoredEvent event) {
            super.fold(event);
            if (!repaired && event.subject().equals(poisoned) && event.sequence() == 2) {
                throw new IllegalArgumentException("This cannot be");
            }
        }
    }

    @BeforeEach
    void begin() {
        fold = new RefusingOne(reporting.pool());
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic, fold);
    }

    @Test
    void isPutAsideWithThoseBehindItWhileOthersPass() {
        units.sayOfEach(topic, List.of(poisoned, sound), 4);

        await("the sound ones are folded", () -> reporting.foldedNumbers(sound).size() == 4);
        await("three are put aside", () -> letters().size() == 3);
        assertThat(reporting.foldedNumbers(sound)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(reporting.foldedNumbers(poisoned)).containsExactly(1L);
        assertThat(letters())
                .extracting(DeadLetter::sequence, DeadLetter::reason)
                .containsExactlyInAnyOrder(
                        tuple(2L, DeadLetter.Reason.REFUSED),
                        tuple(3L, DeadLetter.Reason.BEHIND),
                        tuple(4L, DeadLetter.Reason.BEHIND));
        assertThat(reporting
                        .registry()
                        .get("tiendo.messaging.dead.letters")
                        .tag("reason", "REFUSED")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void isFoldedInItsPlaceWhenReplayedAfterTheRepair() {
        units.sayOfEach(topic, List.of(poisoned), 4);
        await("three are put aside", () -> letters().size() == 3);
        var letters = reporting.deadLetters(fold);
        var refused = letter(DeadLetter.Reason.REFUSED);

        assertThatThrownBy(() -> letters.replay(refused.id())).hasMessageContaining("This cannot be");
        assertThat(letters.replay(letter(DeadLetter.Reason.BEHIND).id())).isEqualTo(DeadLetter.Replay.STILL_BEHIND);
        fold.repaired = true;
        assertThat(letters.replay(refused.id())).isEqualTo(DeadLetter.Replay.STORED);

        await("those behind it follow", () -> reporting.folded() == 4);
        reporting.assertFoldedOnceInOrder(List.of(poisoned), 4);
        assertThat(letters()).isEmpty();
        assertThat(letters.replay(refused.id())).isEqualTo(DeadLetter.Replay.ALREADY_STORED);
    }

    @Test
    void thatIsNoEventAtAllIsPutAsideToo() {
        var record = new ProducerRecord<>(topic, new byte[] {1}, "no event".getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_specversion", "1.0".getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_id", "\0".getBytes(StandardCharsets.UTF_8));
        units.say(topic, sound);
        await("the topic is there", () -> reporting.folded() == 1);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
        units.say(topic, sound);

        await("it is put aside", () -> letters().size() == 1);
        await("others pass", () -> reporting.folded() == 2);
        var letter = letter(DeadLetter.Reason.UNREADABLE);
        assertThat(letter.error()).contains("ce_id");
        assertThat(reporting.deadLetters().replay(letter.id())).isEqualTo(DeadLetter.Replay.STILL_UNREADABLE);
    }

    @Test
    void withABodyThatIsNoJsonIsPutAsideToo() {
        units.transactions()
                .inNew(() -> units.outbox()
                        .append(new OutgoingEvent(topic, ServiceForTests.TYPE, "/tests", sound, "{\"half")));

        await("it is put aside", () -> letters().size() == 1);
        assertThat(letter(DeadLetter.Reason.REFUSED).eventId()).isNotNull();
    }

    private List<DeadLetter> letters() {
        return reporting.deadLetters().list(null, 10);
    }

    private DeadLetter letter(DeadLetter.Reason reason) {
        return letters().stream()
                .filter(letter -> letter.reason() == reason)
                .findFirst()
                .orElseThrow();
    }
}
