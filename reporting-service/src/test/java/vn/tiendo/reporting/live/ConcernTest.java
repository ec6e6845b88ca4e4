package vn.tiendo.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.dashboard.DashboardView;
import vn.tiendo.reporting.dashboard.PlanView;
import vn.tiendo.reporting.dashboard.TargetView;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownindicator.Predicate;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.knownunit.UnitAct;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.targetstate.JudgementView;
import vn.tiendo.reporting.taskboard.TaskCounts;

class ConcernTest {

    private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID ELSEWHERE = new UUID(0, 2);
    private static final UUID SHOWN = new UUID(1, 1);
    private static final UUID WHOLE = new UUID(1, 2);
    private static final UUID PART = new UUID(1, 3);
    private static final UUID OTHER = new UUID(1, 4);

    @Test
    void anIndicatorIsOfConcernWhereItIsShown() {
        var concern = concern("ANNUAL_MINIMUM", null, null);

        assertThat(concern.isTouchedBy(entered(SHOWN, PROVINCE))).isTrue();
        assertThat(concern.isTouchedBy(entered(OTHER, PROVINCE))).isFalse();
        assertThat(concern.isTouchedBy(entered(SHOWN, ELSEWHERE))).isFalse();
    }

    @Test
    void soArePartAndWholeOfAReportedShare() {
        var concern = concern("RATIO", new Ratio.OfIndicators(WHOLE, PART), null);

        assertThat(concern.isTouchedBy(entered(PART, PROVINCE))).isTrue();
        assertThat(concern.isTouchedBy(entered(WHOLE, PROVINCE))).isTrue();
        assertThat(concern.isTouchedBy(entered(OTHER, PROVINCE))).isFalse();
        assertThat(concern.isTouchedBy(entered(PART, ELSEWHERE))).isFalse();
    }

    @Test
    void aFactOfAnOrganisationIsOfConcernWhoeverStatesIt() {
        var having = new Predicate(Set.of(), null, null, null, false, null, PART);
        var concern = concern("RATIO", new Ratio.Counted(WHOLE, WHOLE, any(), having), null);

        assertThat(concern.isTouchedBy(entered(PART, ELSEWHERE))).isTrue();
        assertThat(concern.isTouchedBy(entered(OTHER, PROVINCE))).isFalse();
        assertThat(concern("COVERAGE_PER_ORG", null, null).isTouchedBy(entered(SHOWN, ELSEWHERE)))
                .isTrue();
    }

    @Test
    void aShareOfRegistersIsLeftAsItIsByWhatUnitsStateOfOthers() {
        var concern = concern("RATIO", new Ratio.Counted(WHOLE, PART, any(), any()), null);

        assertThat(concern.isTouchedBy(entered(null, PROVINCE))).isTrue();
        assertThat(concern.isTouchedBy(entered(OTHER, PROVINCE))).isFalse();
    }

    @Test
    void whatAnotherTargetDecidesMayCountAnything() {
        var concern = concern("DELEGATED", null, new UUID(2, 2));

        assertThat(concern.isTouchedBy(entered(OTHER, ELSEWHERE))).isTrue();
    }

    private static Predicate any() {
        return new Predicate(Set.of(), null, null, "PARTY", false, null, null);
    }

    private static Change entered(@Nullable UUID indicator, UUID unit) {
        return new Change(indicator, unit, KNOWN);
    }

    private static Concern concern(String kind, @Nullable Ratio ratio, @Nullable UUID judgedAs) {
        var shown = new Indicator(
                SHOWN,
                "A",
                "Kết nạp",
                "Admitted",
                null,
                ratio == null ? "FLOW" : "RATIO",
                0,
                "SUM",
                "REPORTED",
                null,
                ratio);
        return Concern.of(
                dashboard(kind, judged(judgedAs)),
                new UnitHistory(KNOWN, List.of(founded(PROVINCE), founded(ELSEWHERE)), List.of(), List.of()),
                new Indicators(Map.of(SHOWN, shown)));
    }

    private static UnitAct founded(UUID unit) {
        return new UnitAct(
                unit,
                LocalDate.parse("2020-01-01"),
                KNOWN,
                KNOWN,
                1,
                "ADMINISTRATIVE",
                "unit",
                null,
                null,
                null,
                null,
                null,
                Set.of());
    }

    private static DashboardView dashboard(String kind, JudgementView judged) {
        var target = new TargetView(
                new UUID(2, 1),
                "t",
                "Chỉ tiêu",
                "Target",
                kind,
                ">=",
                "FIRM",
                null,
                new TargetView.IndicatorView(SHOWN, "A", "Kết nạp", "Admitted", null),
                null,
                false,
                null,
                List.of(judged));
        return new DashboardView(
                plan(),
                new DashboardView.Shown(PROVINCE, null, null),
                DAY,
                KNOWN,
                "default",
                List.of(target),
                List.of(),
                List.of(),
                TaskCounts.of(List.of()));
    }

    private static PlanView plan() {
        return new PlanView(
                new UUID(3, 1),
                null,
                "Kế hoạch",
                "Plan",
                PROVINCE,
                List.of(),
                null,
                DAY,
                PeriodView.of(Period.year(2026)),
                false,
                null,
                false);
    }

    private static JudgementView judged(@Nullable UUID as) {
        return new JudgementView(
                PeriodView.of(Period.year(2026)),
                "NUMBER",
                "IN_PROGRESS",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                as,
                null,
                null);
    }
}
