package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.AllocationAct;
import vn.tiendo.reporting.knowntarget.Firmness;
import vn.tiendo.reporting.knowntarget.Operator;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetAct;
import vn.tiendo.reporting.knowntarget.TargetBook;
import vn.tiendo.reporting.knowntarget.TargetKind;
import vn.tiendo.reporting.knowntarget.TargetSetAct;
import vn.tiendo.reporting.knowntarget.TargetShape;
import vn.tiendo.reporting.knowntarget.TargetValue;

/** Says a target as a plan says it, and evaluates it for the plan's unit or for a commune with cells of its own. */
final class TargetFixture {

    static final LocalDate ISSUED = LocalDate.parse("2020-01-01");
    static final UUID PROVINCE = new UUID(0, 1);
    static final UUID COMMUNE = new UUID(0, 2);

    private final TargetKind kind;
    private final TargetValue value;
    private final Map<Period, TargetValue> values = new TreeMap<>();
    private final List<TargetAct> tables = new ArrayList<>();
    private Operator operator = Operator.AT_LEAST;
    private Firmness firmness = Firmness.FIRM;
    private Measure measure = Measure.FLOW;
    private int scale;
    private boolean carries;
    private PacePolicy pace;
    private UUID unit = PROVINCE;
    private int firstYear;

    private TargetFixture(TargetKind kind, TargetValue value) {
        this.kind = kind;
        this.value = value;
    }

    static TargetFixture anAnnualMinimum(int value) {
        return new TargetFixture(TargetKind.ANNUAL_MINIMUM, TargetValue.of(BigDecimal.valueOf(value)));
    }

    static TargetFixture aCumulative(String operator, int value) {
        var target = new TargetFixture(TargetKind.CUMULATIVE, TargetValue.of(BigDecimal.valueOf(value)));
        target.operator = Operator.of(operator);
        return target;
    }

    static TargetFixture aRange(TargetKind kind, int floor, int stretch) {
        return new TargetFixture(kind, new TargetValue(BigDecimal.valueOf(floor), BigDecimal.valueOf(stretch)));
    }

    TargetFixture from(int year) {
        firstYear = year;
        return in(Period.year(year));
    }

    TargetFixture through(int lastYear) {
        for (int year = firstYear; year <= lastYear; year++) {
            in(Period.year(year));
        }
        return this;
    }

    TargetFixture in(Period period) {
        values.put(period, value);
        return this;
    }

    TargetFixture carryingSurplus() {
        carries = true;
        return this;
    }

    TargetFixture toBeStrivenFor() {
        firmness = Firmness.STRIVE;
        return this;
    }

    TargetFixture thatIsSoft() {
        firmness = Firmness.SOFT;
        return this;
    }

    TargetFixture ofAStock() {
        measure = Measure.STOCK;
        return this;
    }

    TargetFixture withDecimals(int decimals) {
        scale = decimals;
        return this;
    }

    TargetFixture withPace(String onTrack, String atRisk) {
        pace = new PacePolicy(new BigDecimal(onTrack), new BigDecimal(atRisk));
        return this;
    }

    /** From here on the question is about a commune, which has only its cells. */
    TargetFixture allocating(int year, Quota cell) {
        unit = COMMUNE;
        var period = Period.year(year);
        tables.add(new AllocationAct(
                UUID.randomUUID(), period, Map.of(COMMUNE, cell), false, ISSUED, Instant.EPOCH, tables.size() + 2));
        return this;
    }

    TargetTerms terms() {
        return new TargetTerms(kind, operator, firmness, measure, scale, carries, pace);
    }

    Results evaluate(Admissions admissions, LocalDate at) {
        return evaluate(admissions.seenAt(at), at);
    }

    Results evaluate(Flows flows, LocalDate at) {
        var view = new AsOf(at, Instant.EPOCH);
        var quotas = book().quotasOf(unit, view);
        return new Results(period -> TargetEvaluation.evaluate(
                new TargetQuestion(terms(), period, at, new UnitAccount(quotas, flows, null))));
    }

    private TargetBook book() {
        var acts = new ArrayList<>(tables);
        var target = UUID.randomUUID();
        acts.add(new TargetSetAct(
                target,
                target,
                kind,
                target,
                operator,
                firmness,
                null,
                PROVINCE,
                values,
                TargetShape.PLAIN,
                ISSUED,
                Instant.EPOCH,
                1));
        return new TargetBook(acts);
    }

    static Quota number(int quantity) {
        return new Quota.Assigned(BigDecimal.valueOf(quantity), null);
    }

    static Quota softRange(int floor, int ceiling) {
        return new Quota.SoftRange(BigDecimal.valueOf(floor), BigDecimal.valueOf(ceiling));
    }

    /** The last day of what is asked about. */
    static LocalDate at(String day) {
        return LocalDate.parse(day);
    }

    /** The answers for each period. */
    record Results(Function<Period, TargetResult> byPeriod) {

        TargetResult of(int year) {
            return byPeriod.apply(Period.year(year));
        }

        TargetResult of(Period period) {
            return byPeriod.apply(period);
        }
    }
}
