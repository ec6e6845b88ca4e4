package vn.tiendo.reporting.targetstate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.figure.UnitHistories.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.SheetWithoutFacts;
import vn.tiendo.reporting.figure.UnitHistories;
import vn.tiendo.reporting.knownunit.SuccessionKind;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** SEMANTICS 5, 13: a surplus is carried from year-end to year-end like a fact. */
class WhoseSurplusComesToAUnitTest {

    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID A = new UUID(0, 2);
    private static final UUID B = new UUID(0, 3);
    private static final UUID C = new UUID(0, 4);
    private static final UUID D = new UUID(0, 5);
    private static final LocalDate YEAR_END = LocalDate.parse("2025-12-31");

    @Test
    void itsOwnStaysWithAUnitThatNobodySucceeds() {
        assertThat(before(A, communes(A, B).known())).containsExactly(A);
    }

    @Test
    void onAMergerOfAllWhoGaveWay() {
        var history = merged("2025-07-01").known();

        assertThat(before(C, history)).containsExactlyInAnyOrder(A, B);
        assertThat(before(A, history)).isEmpty();
    }

    @Test
    void onAMergerOfTheLastDayOfTheYear() {
        assertThat(before(C, merged("2025-12-31").known())).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void onASplitOfNobody() {
        var history = communes(A)
                .founded(C, "2025-07-01", PROVINCE)
                .founded(D, "2025-07-01", PROVINCE)
                .succeeded(SuccessionKind.SPLIT, "2025-07-01", List.of(A), List.of(C, D))
                .known();

        assertThat(before(C, history)).isEmpty();
        assertThat(before(D, history)).isEmpty();
    }

    @Test
    void anAbsorbingUnitHasItsOwnBesideWhatItTakesOver() {
        var history = communes(A, B)
                .succeeded(SuccessionKind.ABSORB, "2025-07-01", List.of(A), List.of(B))
                .known();

        assertThat(before(B, history)).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void overSeveralSuccessionsOfAYearItComesToTheLast() {
        var history = merged("2025-03-01")
                .founded(D, "2025-09-01", PROVINCE)
                .succeeded(SuccessionKind.MERGE, "2025-09-01", List.of(C), List.of(D))
                .known();

        assertThat(before(D, history)).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void beforeItGivesWayAUnitHasItsOwn() {
        assertThat(before(A, merged("2025-07-01").known(), LocalDate.parse("2025-06-30"), null))
                .containsExactly(A);
    }

    @Test
    void inBordersThatACallerChoseEachKeepsWhatIsItsOwn() {
        var history = merged("2025-07-01").known();

        assertThat(before(C, history, YEAR_END, new BordersParameter(YEAR_END))).containsExactly(C);
    }

    private static UnitHistories communes(UUID... communes) {
        var told = units().founded(PROVINCE, "2020-01-01", null);
        for (var commune : communes) {
            told.founded(commune, "2020-01-01", PROVINCE);
        }
        return told;
    }

    private static UnitHistories merged(String day) {
        return communes(A, B).founded(C, day, PROVINCE).succeeded(SuccessionKind.MERGE, day, List.of(A, B), List.of(C));
    }

    private static List<UUID> before(UUID unit, UnitHistory history) {
        return before(unit, history, YEAR_END, null);
    }

    private static List<UUID> before(UUID unit, UnitHistory history, LocalDate at, @Nullable BordersParameter borders) {
        return new Predecessors(SheetWithoutFacts.of(history, at, borders))
                .of(unit, Period.year(2024), Period.year(2025));
    }
}
