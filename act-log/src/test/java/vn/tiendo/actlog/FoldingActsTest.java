package vn.tiendo.actlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingActsTest {

    record Named(LocalDate effectiveOn, Instant recordedAt, long position, String name) implements Act {}

    private static final Instant MONDAY = Instant.parse("2026-01-05T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T02:00:00Z");

    private final List<Named> acts = List.of(
            new Named(day("2020-01-01"), MONDAY, 1, "A"),
            new Named(day("2025-01-01"), MONDAY, 2, "C"),
            new Named(day("2024-01-01"), TUESDAY, 3, "B"));

    @Test
    void aLateActDoesNotUndoWhatTookEffectAfterIt() {
        assertThat(nameAt("2024-06-30", TUESDAY)).isEqualTo("B");
        assertThat(nameAt("2025-06-30", TUESDAY)).isEqualTo("C");
    }

    @Test
    void aLateActChangesNothingKnownBefore() {
        assertThat(nameAt("2024-06-30", MONDAY)).isEqualTo("A");
    }

    @Test
    void theWholeDayCounts() {
        assertThat(nameAt("2025-01-01", MONDAY)).isEqualTo("C");
        assertThat(nameAt("2024-12-31", MONDAY)).isEqualTo("A");
    }

    @Test
    void beforeTheFirstActThereIsNothing() {
        assertThat(Fold.of(acts, new AsOf(day("2019-12-31"), TUESDAY), Named::name, (state, act) -> act.name()))
                .isEmpty();
    }

    @Test
    void ofTwoActsOnOneDayTheOneRecordedLaterHasTheLastWord() {
        var twice = List.of(
                new Named(day("2025-01-01"), TUESDAY, 9, "later"), new Named(day("2025-01-01"), MONDAY, 4, "earlier"));
        assertThat(Fold.of(twice, new AsOf(day("2025-01-01"), TUESDAY), Named::name, (state, act) -> act.name()))
                .contains("later");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInWhichActsAreReadDoesNotMatter(int seed) {
        var random = new Random(seed);
        var history = new ArrayList<Named>();
        for (int i = 0; i < 20; i++) {
            history.add(new Named(
                    day("2024-01-01").plusDays(random.nextInt(5)), MONDAY.plusSeconds(random.nextInt(5)), i, "n" + i));
        }
        var view = new AsOf(day("2024-01-03"), MONDAY.plusSeconds(random.nextInt(5)));
        var expected = Fold.actsIn(view, history);
        Collections.shuffle(history, random);
        assertThat(Fold.actsIn(view, history)).isEqualTo(expected);
    }

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, 50).boxed();
    }

    private String nameAt(String day, Instant knownAt) {
        return Fold.of(acts, new AsOf(day(day), knownAt), Named::name, (state, act) -> act.name())
                .orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
