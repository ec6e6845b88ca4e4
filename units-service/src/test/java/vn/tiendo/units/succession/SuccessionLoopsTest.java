package vn.tiendo.units.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionLoopsTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();

    @Test
    void aUnitDoesNotComeBackToItselfOverTheYears() {
        var first = ended("2023-01-01", A, B);
        var second = ended("2024-01-01", B, C);
        assertThat(SuccessionLoops.wouldClose(ended("2025-01-01", C, A), List.of(first, second)))
                .isTrue();
        assertThat(SuccessionLoops.wouldClose(second, List.of(first))).isFalse();
    }

    @Test
    void severalWaysToOneSuccessorAreNoLoop() {
        var toB = ended("2024-01-01", A, B);
        var toC = ended("2024-01-01", A, C);
        assertThat(SuccessionLoops.wouldClose(ended("2025-01-01", B, C), List.of(toB, toC)))
                .isFalse();
    }

    @Test
    void nothingThatEndsComesBackThroughATransferOfTheDay() {
        var given = transferred("2025-07-01", A, B, UUID.randomUUID());
        assertThat(SuccessionLoops.wouldClose(ended("2025-07-01", B, A), List.of(given)))
                .isTrue();
        assertThat(SuccessionLoops.wouldClose(given, List.of(ended("2025-07-01", B, A))))
                .isTrue();
        assertThat(SuccessionLoops.wouldClose(ended("2026-01-01", B, A), List.of(given)))
                .isFalse();
    }

    @Test
    void twoUnitsMaySwapPartsButNotTheSameOneOnTheSameDay() {
        var item = UUID.randomUUID();
        var there = transferred("2025-07-01", A, B, item);
        assertThat(SuccessionLoops.wouldClose(transferred("2025-07-01", B, A, UUID.randomUUID()), List.of(there)))
                .isFalse();
        assertThat(SuccessionLoops.wouldClose(transferred("2025-07-01", B, A, item), List.of(there)))
                .isTrue();
        assertThat(SuccessionLoops.wouldClose(transferred("2026-07-01", B, A, item), List.of(there)))
                .isFalse();
    }

    private static StatedSuccession ended(String on, UUID from, UUID to) {
        return act(SuccessionKind.ABSORB, on, from, to, List.of());
    }

    private static StatedSuccession transferred(String on, UUID from, UUID to, UUID item) {
        return act(
                SuccessionKind.TRANSFER,
                on,
                from,
                to,
                List.of(new NamedItem(item, NamedItem.Kind.ENTERPRISE, from, to)));
    }

    private static StatedSuccession act(SuccessionKind kind, String on, UUID from, UUID to, List<NamedItem> items) {
        return new StatedSuccession(
                kind,
                LocalDate.parse(on),
                List.of(from),
                List.of(to),
                items,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }
}
