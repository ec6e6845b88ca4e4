package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class WaitingForWhatIsPassedOverTest extends MessagingTest {

    private static final Duration AN_INSTANT = Duration.ofMillis(60);

    @BeforeEach
    void aServiceThatReadsNothingOfThis() {
        units.startRelay(kafka);
        var nobody = new WritingDown(reporting.pool()) {
            @Override
            public boolean reads(String type) {
                return false;
            }
        };
        reporting.startConsumer(kafka, topic, nobody, Set.of(ServiceForTests.TYPE));
    }

    @Test
    void endsWhenItIsReadAlthoughNothingOfItIsKept() {
        var ids = List.of(units.say(topic, UUID.randomUUID()), units.say(topic, UUID.randomUUID()));

        assertThat(reporting.inbox().awaitAll(ids, SOON)).isTrue();
        assertThat(reporting.stored()).isZero();
        assertThat(reporting.folded()).isZero();
    }

    @Test
    void endsInAnotherReplicaToo() {
        var id = units.say(topic, UUID.randomUUID());
        assertThat(new Inbox(reporting.pool()).awaitAll(List.of(id), SOON)).isTrue();
    }

    @Test
    void endsAtOnceForThePositionOfLastMonth() {
        var id = UuidCreator.getTimeOrderedEpoch(Instant.now().minus(Duration.ofDays(30)));
        assertThat(reporting.inbox().awaitAll(List.of(id), SOON)).isTrue();
    }

    @Test
    void goesOnForAPositionThatNobodyHasSaidYet() {
        var said = units.say(topic, UUID.randomUUID());
        assertThat(reporting.inbox().awaitAll(List.of(said), SOON)).isTrue();

        assertThat(reporting.inbox().awaitAll(List.of(UuidCreator.getTimeOrderedEpoch()), AN_INSTANT))
                .isFalse();
        assertThat(reporting
                        .inbox()
                        .awaitAll(List.of(UUID.fromString("00000000-0000-4000-8000-000000000000")), AN_INSTANT))
                .isFalse();
    }

    @Test
    void forgetsWhatTopicsKeepNoMore() {
        var old = UuidCreator.getTimeOrderedEpoch(Instant.now().minus(Duration.ofDays(8)));
        reporting.jdbi().useHandle(handle -> handle.execute("insert into passed_event values (?)", old));
        var said = units.say(topic, UUID.randomUUID());
        assertThat(reporting.inbox().awaitAll(List.of(said), SOON)).isTrue();

        List<UUID> kept = reporting
                .jdbi()
                .withHandle(handle -> handle.createQuery("select event_id from passed_event")
                        .mapTo(UUID.class)
                        .list());
        assertThat(kept).containsExactly(said);
    }
}
