package vn.tiendo.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.reporting.ledger.OwnFigures.Span;
import vn.tiendo.reporting.ledger.Stretches.Piece;
import vn.tiendo.reporting.ledger.Stretches.Stretch;

class CuttingDaysIntoStretchesTest {

    private static final UUID ADMITTED = new UUID(0, 1);

    @Test
    void wholeYearsThenWholeMonthsThenDaysCoverAStretch() {
        var stretches = new Stretches(List.of(span("2023-11-29", "2026-02-03")), List.of());

        assertThat(stretches.pieces(Grain.YEAR))
                .containsExactlyInAnyOrder(
                        piece(Grain.DAY, "2023-11-29", "2023-11-30"),
                        piece(Grain.MONTH, "2023-12-01", "2023-12-31"),
                        piece(Grain.YEAR, "2024-01-01", "2025-12-31"),
                        piece(Grain.MONTH, "2026-01-01", "2026-01-31"),
                        piece(Grain.DAY, "2026-02-01", "2026-02-03"));
    }

    @Test
    void yearsAreReadByMonthsWhereYearsMayNotBeUsed() {
        var stretches = new Stretches(List.of(span("2024-01-01", "2025-12-31")), List.of());

        assertThat(stretches.pieces(Grain.MONTH)).containsExactly(piece(Grain.MONTH, "2024-01-01", "2025-12-31"));
    }

    @Test
    void whatSeveralSpansShareIsOneStretch() {
        var year = span("2026-01-01", "2026-12-31");
        var term = span("2026-01-01", "2030-12-31");

        var stretches = new Stretches(List.of(year, term), List.of(day("2025-07-01"), day("2026-07-01")));

        assertThat(stretches.all())
                .containsExactly(
                        new Stretch(ADMITTED, day("2026-01-01"), day("2026-06-30")),
                        new Stretch(ADMITTED, day("2026-07-01"), day("2026-12-31")),
                        new Stretch(ADMITTED, day("2027-01-01"), day("2030-12-31")));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyDayOfASpanLiesInExactlyOnePiece(long seed) {
        var random = new Random(seed);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < 4; i++) {
            var from = day("2023-01-01").plusDays(random.nextInt(900));
            spans.add(new Span(ADMITTED, from, from.plusDays(random.nextInt(900))));
        }
        var begins = List.of(day("2023-01-01").plusDays(random.nextInt(1_500)));
        var pieces = new Stretches(spans, begins).pieces(random.nextBoolean() ? Grain.YEAR : Grain.MONTH);

        for (var on = day("2022-12-30"); on.isBefore(day("2028-01-01")); on = on.plusDays(1)) {
            var date = on;
            boolean asked =
                    spans.stream().anyMatch(span -> !date.isBefore(span.from()) && !date.isAfter(span.through()));
            assertThat(pieces.stream().filter(piece -> !date.isBefore(piece.from()) && !date.isAfter(piece.through())))
                    .as(date.toString())
                    .hasSize(asked ? 1 : 0);
        }
    }

    private static Span span(String from, String through) {
        return new Span(ADMITTED, day(from), day(through));
    }

    private static Piece piece(Grain grain, String from, String through) {
        return new Piece(0, ADMITTED, grain, day(from), day(through));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
