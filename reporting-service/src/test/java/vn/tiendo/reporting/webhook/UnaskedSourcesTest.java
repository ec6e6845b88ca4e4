package vn.tiendo.reporting.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnaskedSourcesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final UnaskedSources unasked = new UnaskedSources();

    @Test
    void isNotedOnceAMinute() {
        assertThat(unasked.claimNote("entries", NOON)).isTrue();
        assertThat(unasked.claimNote("entries", NOON.plusSeconds(60))).isFalse();
        assertThat(unasked.claimNote("acts", NOON.plusSeconds(60))).isTrue();
        assertThat(unasked.claimNote("entries", NOON.plusSeconds(61))).isTrue();
        assertThat(unasked.claimNote("entries", NOON.plusSeconds(62))).isFalse();
    }

    @Test
    void whoAsksLaterIsNotToldOfTheTimeWhenNobodyAsked() {
        var noted = HappeningPlace.through(NOON);
        assertThat(unasked.orLater("entries", noted)).isEqualTo(noted);

        unasked.through("entries", NOON.plusSeconds(30));

        assertThat(unasked.orLater("entries", noted)).isEqualTo(HappeningPlace.through(NOON.plusSeconds(30)));
        assertThat(unasked.orLater("acts", noted)).isEqualTo(noted);
        var younger = new HappeningPlace(NOON.plusSeconds(31), 5);
        assertThat(unasked.orLater("entries", younger)).isEqualTo(younger);
    }
}
