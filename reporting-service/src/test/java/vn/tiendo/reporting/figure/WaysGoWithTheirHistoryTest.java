package vn.tiendo.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of a history that is no more at hand is dropped, and nothing else. */
class WaysGoWithTheirHistoryTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final UUID UNIT = new UUID(1, 1);

    private final Object gone = new Object();
    private final Object atHand = new Object();
    private final KeptWays ways = new KeptWays();
    private final List<Object> searched = new ArrayList<>();

    @Test
    void thoseAtHandStay() {
        for (var history : List.of(gone, atHand)) {
            ways.keep(way(history), new Place.AtUnit(UNIT));
            contributorsOf(history);
        }

        ways.keepOnlyOf(List.of(atHand));

        assertThat(ways.place(way(gone))).isNull();
        assertThat(ways.place(way(atHand))).isEqualTo(new Place.AtUnit(UNIT));
        contributorsOf(gone);
        contributorsOf(atHand);
        assertThat(searched).containsExactly(gone, atHand, gone);
    }

    private void contributorsOf(Object history) {
        ways.contributors(new KeptWays.Stretch(history, DAY, DAY), () -> {
            searched.add(history);
            return Map.of(UNIT, List.of(UNIT));
        });
    }

    private static KeptWays.Way way(Object history) {
        return new KeptWays.Way(history, UNIT, DAY, DAY);
    }
}
