package vn.tiendo.plans.finding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.finding.rule.ExaminedObligation.Nature;
import vn.tiendo.plans.finding.rule.Paper.MissingAnnex;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.target.Operator;
import vn.tiendo.plans.target.TargetKind;
import vn.tiendo.plans.target.TargetValue;

/** A plan as a test tells it, and what a rule finds in it. */
final class PlanUnderTest {
    private final Period period;
    private final List<ExaminedTarget> targets = new ArrayList<>();
    private final List<ExaminedTable> tables = new ArrayList<>();
    private final List<AllocatedPeriod> allocated = new ArrayList<>();
    private final List<ChildTarget> children = new ArrayList<>();
    private final List<ExaminedDeadline> deadlines = new ArrayList<>();
    private final List<ExaminedObligation> obligations = new ArrayList<>();
    private final List<ExaminedBaseline> baselines = new ArrayList<>();
    private final List<ExaminedSum> sums = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<String> citations = new ArrayList<>();
    private final List<MissingAnnex> annexes = new ArrayList<>();
    private @Nullable String number = "90-KH/TU";
    private @Nullable LocalDate issuedOn = LocalDate.parse("2023-08-13");
    private @Nullable LocalDate receivedOn;

    private PlanUnderTest(Period period) {
        this.period = period;
    }

    static PlanUnderTest aPlan(String from, String through) {
        return new PlanUnderTest(days(from, through));
    }

    static Period days(String from, String through) {
        return new Period(LocalDate.parse(from), LocalDate.parse(through));
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    PlanUnderTest numbered(@Nullable String own) {
        number = own;
        return this;
    }

    PlanUnderTest issued(@Nullable String day) {
        issuedOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    PlanUnderTest received(String day) {
        receivedOn = LocalDate.parse(day);
        return this;
    }

    PlanUnderTest restingOn(String... symbols) {
        documents.addAll(List.of(symbols));
        return this;
    }

    PlanUnderTest citing(String... symbols) {
        citations.addAll(List.of(symbols));
        return this;
    }

    PlanUnderTest lackingAnnex(int index, String title) {
        annexes.add(new MissingAnnex(index, title));
        return this;
    }

    PlanUnderTest baseline(String key, String value, @Nullable String asOf) {
        baselines.add(new ExaminedBaseline(key, new BigDecimal(value), asOf == null ? null : LocalDate.parse(asOf)));
        return this;
    }

    PlanUnderTest sum(String whole, String... parts) {
        sums.add(new ExaminedSum(sums.size(), whole, List.of(parts)));
        return this;
    }

    /** @param values pairs of a year, or of days with a slash between them, and a value */
    PlanUnderTest target(String key, TargetKind kind, @Nullable String parent, String... values) {
        return compared(key, kind, Operator.AT_LEAST, parent, values);
    }

    PlanUnderTest compared(String key, TargetKind kind, Operator operator, @Nullable String parent, String... values) {
        var spot = Spot.ofTarget(targets.size(), key, id(key));
        var stated = new LinkedHashMap<Period, String>();
        for (int i = 0; i < values.length; i += 2) {
            stated.put(period(values[i]), values[i + 1]);
        }
        targets.add(new ExaminedTarget(
                spot, id(key), kind, operator, parent == null ? null : id(parent), values(spot, stated)));
        return this;
    }

    private static List<ExaminedTarget.Value> values(Spot spot, Map<Period, String> stated) {
        var values = new ArrayList<ExaminedTarget.Value>();
        stated.forEach((period, value) -> values.add(new ExaminedTarget.Value(
                spot.at("periods").at(values.size()), period, value.isEmpty() ? null : TargetValue.parse(value))));
        return values;
    }

    static Period period(String text) {
        var days = text.split("/");
        return days.length == 1 ? Period.year(Integer.parseInt(text)) : days(days[0], days[1]);
    }

    PlanUnderTest table(String target, String year, @Nullable String printed, String sum) {
        tables.add(new ExaminedTable(
                tables.size(),
                id(target),
                period(year),
                printed == null ? null : new BigDecimal(printed),
                new BigDecimal(sum)));
        return this;
    }

    PlanUnderTest givenOut(String target, String year, String sum) {
        allocated.add(new AllocatedPeriod(id(target), period(year), new BigDecimal(sum)));
        return this;
    }

    PlanUnderTest child(String target, String year, String plan, String quota, String set) {
        children.add(new ChildTarget(id(target), period(year), plan, new BigDecimal(quota), new BigDecimal(set)));
        return this;
    }

    PlanUnderTest task(String key, String lastDay) {
        deadlines.add(
                new ExaminedDeadline(Spot.ofTask(deadlines.size(), key).at("schedule"), LocalDate.parse(lastDay)));
        return this;
    }

    /** @param ends the last day of each unit that owes it, empty for one that goes on */
    PlanUnderTest owed(
            String key,
            Nature nature,
            @Nullable String covers,
            List<String> lastDays,
            List<String> feeds,
            String... ends) {
        obligations.add(new ExaminedObligation(
                Spot.ofObligation(obligations.size(), key, id(key)),
                nature,
                covers == null ? null : period(covers),
                lastDays.stream().map(LocalDate::parse).toList(),
                feeds,
                Arrays.stream(ends)
                        .map(end ->
                                Optional.of(end).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                        .toList()));
        return this;
    }

    private ExaminedPlan examined() {
        return new ExaminedPlan(
                period,
                new Paper(number, issuedOn, receivedOn, documents, citations, annexes),
                baselines,
                sums,
                targets,
                tables,
                allocated,
                children,
                deadlines,
                obligations,
                day -> day.getDayOfWeek() == DayOfWeek.SUNDAY || day.equals(LocalDate.parse("2026-04-30")));
    }

    /** The findings of one rule: code, key and pointer of each. */
    void shows(FindingCode code, String... keysAndPointers) {
        assertThat(found().filter(finding -> finding.code() == code)
                        .map(finding ->
                                finding.spot().key() + " " + finding.spot().pointer()))
                .containsExactly(keysAndPointers);
    }

    Stream<Finding> found() {
        return FindingRules.findIn(examined()).stream();
    }
}
