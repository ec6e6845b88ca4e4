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
    @ValueSource(strings = {"2026-11-21T07:00:00.121Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void isMadeUpWhenItIsStillToCome(String knownAt) {
        var id = StreamId.parse(knownAt + "~ab12").orElseThrow();

        assertThat(id.isNotLaterThan(Instant.parse("2026-11-21T07:00:00.120Z"))).isFalse();
    }

    @Test
    void mayBeOfThisVeryInstant() {
        var now = Instant.parse("2026-11-21T07:00:00.120Z");

        assertThat(new StreamId(now, "ab12").isNotLaterThan(now)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "~", "17", "yesterday~ab12", "2026-11-21T07:00:00.120Z"})
    void isNobodysWhenItIsNotOurs(String text) {
        assertThat(StreamId.parse(text)).isEmpty();
    }
}
