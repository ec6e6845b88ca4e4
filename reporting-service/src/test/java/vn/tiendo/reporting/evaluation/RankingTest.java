package vn.tiendo.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.evaluation.Admissions.admissions;
import static vn.tiendo.reporting.evaluation.Admissions.none;
import static vn.tiendo.reporting.evaluation.TargetFixture.aCumulative;
import static vn.tiendo.reporting.evaluation.TargetFixture.aRange;
import static vn.tiendo.reporting.evaluation.TargetFixture.anAnnualMinimum;
import static vn.tiendo.reporting.evaluation.TargetFixture.at;
import static vn.tiendo.reporting.evaluation.TargetFixture.number;
import static vn.tiendo.reporting.evaluation.TargetFixture.softRange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetKind;

class RankingTest {

    private static final LocalDate END = at("2025-12-31");

    private final List<Contender> contenders = new ArrayList<>();

    @Test
    void sharesARankAmongTiesInCodeOrderAndSkipsTheNext() {
        commune("02", number(4), 4);
        commune("01", number(2), 2);
        commune("03", number(5), 6);
        commune("05", number(10), 5);

        assertThat(rows()).containsExactly("1 03 120,00 %", "2 01 100,00 %", "2 02 100,00 %", "4 05 50,00 %");
    }

    @Test
    void tiesByTheExactFractionOnly() {
        commune("01", number(3000), 1000);
        commune("02", number(2998), 999);
        commune("03", number(1_000_000), 333_333);

        assertThat(rows()).containsExactly("1 01 33,33 %", "2 03 33,33 %", "3 02 33,32 %");
    }

    @Test
    void leavesOutWhoHasNoNumberToReach() {
        commune("01", softRange(1, 2), 1);
        commune("02", number(0), 1);
        commune("03", new Quota.NotApplicable(), 1);
        commune("04", new Quota.NotAssigned(), 9);

        assertThat(rows()).isEmpty();
    }

    @Test
    void leavesOutASoftTargetWhateverItsCellsSay() {
        contend("01", aRange(TargetKind.SOFT_RANGE, 1, 2).from(2025).allocating(2025, number(2)), admissions(2025, 2));
        contend("02", anAnnualMinimum(2).from(2025).thatIsSoft().allocating(2025, number(2)), admissions(2025, 2));

        assertThat(rows()).isEmpty();
    }

    @Test
    void ranksWhoReportedNothingAtZeroPercent() {
        contender("01", number(5), none());
        commune("02", number(5), 1);

        assertThat(rows()).containsExactly("1 02 20,00 %", "2 01 0,00 %");
    }

    @Test
    void ranksWhoReportedNothingAtZeroPercentWhateverASuccessionStates() {
        contend(
                "01",
                anAnnualMinimum(21).from(2025).allocating(2025, number(5)),
                period -> Flow.unreported(BigDecimal.TWO));
        commune("02", number(5), 1);

        assertThat(rows()).containsExactly("1 02 20,00 %", "2 01 0,00 %");
    }

    @Test
    void ofWhatIsToStayLowTheLowestIsBestAndSilenceLast() {
        for (var sign : List.of("<=", "<")) {
            contenders.clear();
            debts(sign, "01", admissions(2025, 4));
            debts(sign, "02", admissions(2025, 2));
            debts(sign, "03", admissions(2025, 2));
            debts(sign, "04", none());
            debts(sign, "05", none().andZeroReportedFor(2025));

            assertThat(rows())
                    .containsExactly("1 05 0,00 %", "2 02 50,00 %", "2 03 50,00 %", "4 01 100,00 %", "5 04 0,00 %");
        }
    }

    private void debts(String sign, String code, Admissions debts) {
        contend(code, aCumulative(sign, 21).from(2025).allocating(2025, number(4)), debts);
    }

    private void commune(String code, Quota cell, int done) {
        contender(code, cell, admissions(2025, done));
    }

    private void contender(String code, Quota cell, Admissions done) {
        contend(code, anAnnualMinimum(21).from(2025).allocating(2025, cell), done);
    }

    private void contend(String code, TargetFixture target, Admissions done) {
        contend(code, target, done.seenAt(END));
    }

    private void contend(String code, TargetFixture target, Flows done) {
        var result = target.evaluate(done, END).of(2025);
        contenders.add(new Contender(unit(code), code, target.terms(), result));
    }

    /** The first code has the last id, so that order by id is not mistaken for order by code. */
    private static UUID unit(String code) {
        return new UUID(0, 99 - Long.parseLong(code));
    }

    private List<String> rows() {
        return Ranking.of(contenders).stream()
                .map(row -> "%d %02d %s"
                        .formatted(
                                row.rank(),
                                99 - row.unitId().getLeastSignificantBits(),
                                row.percent().shown()))
                .toList();
    }
}
