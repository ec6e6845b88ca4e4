package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InboxSignalTest {

    private final InboxSignal signal = new InboxSignal();

    @Test
    void knowsWhatThisProcessHasReadAndNothingElse() {
        var read = UUID.randomUUID();
        var another = UUID.randomUUID();

        signal.committed(List.of(read));

        assertThat(signal.hasRead(List.of(read))).isTrue();
        assertThat(signal.hasRead(List.of(read, another))).isFalse();
    }

    @Test
    void forgetsTheOldestFirst() {
        var first = UUID.randomUUID();
        var last = UUID.randomUUID();
        signal.committed(List.of(first));

        signal.committed(Stream.generate(UUID::randomUUID).limit(20_000).toList());
        signal.committed(List.of(last));

        assertThat(signal.hasRead(List.of(first))).isFalse();
        assertThat(signal.hasRead(List.of(last))).isTrue();
    }
}
