package vn.tiendo.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamIdTest {

    @Test
    void isReadAsItWasWritten() {
        var id = new StreamId(Instant.parse("2026-11-21T07:00:00.120Z"), "ab12");

        assertThat(id).hasToString("2026-11-21T07:00:00.120Z~ab12");
        assertThat(StreamId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "~", "17", "yesterday~ab12", "2026-11-21T07:00:00.120Z"})
    void isNobodysWhenItIsNotOurs(String text) {
        assertThat(StreamId.parse(text)).isEmpty();
    }
}
