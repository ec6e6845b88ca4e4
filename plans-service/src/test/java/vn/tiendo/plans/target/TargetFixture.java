package vn.tiendo.plans.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.period.Period;

/** The history of one target, told act by act. */
final class TargetFixture {
    static final Instant FIRST_KNOWN = Instant.parse("2026-01-01T00:00:00Z");

    private final UUID targetId = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private final UUID planId = UUID.fromString("0190a000-0000-7000-8000-000000000002");
    private final List<TargetAct> acts = new ArrayList<>();

    private TargetFixture(String setOn, PeriodValue... values) {
        acts.add(new TargetSet(planId, terms(List.of(values)), LocalDate.parse(setOn), FIRST_KNOWN, 1));
    }

    static TargetFixture setOn(String day, PeriodValue... values) {
        return new TargetFixture(day, values);
    }

    static PeriodValue year(int year, String value) {
        return new PeriodValue(Period.year(year), TargetValue.parse(value));
    }

    /** Recorded one hour after the act before it. */
    TargetFixture amendedOn(String day, PeriodValue... values) {
        return amended(day, new Amendment(List.of(values), List.of(), null));
    }

    TargetFixture closedPeriodAmendedOn(String day, String document, PeriodValue... values) {
        return amended(day, new Amendment(List.of(), List.of(values), document));
    }

    private TargetFixture amended(String day, Amendment amendment) {
        var recordedAt = knownAfter(acts.size());
        acts.add(new TargetAmended(
                UUID.randomUUID(), targetId, planId, amendment, LocalDate.parse(day), recordedAt, acts.size() + 1));
        return this;
    }

    /** The instant from which so many amendments are known. */
    static Instant knownAfter(int amendments) {
        return FIRST_KNOWN.plusSeconds(3600L * amendments);
    }

    Target at(String day, Instant knownAt) {
        return Target.of(acts, new AsOf(LocalDate.parse(day), knownAt)).orElseThrow();
    }

    Target at(String day) {
        return at(day, knownAfter(acts.size()));
    }

    /** The value of the year at the end of the day, as it is written; empty where there is none. */
    String valueOf(int year, String day) {
        return at(day).valueOf(Period.year(year)).map(TargetValue::toString).orElse("");
    }

    List<TargetAct> acts() {
        return acts;
    }

    private TargetTerms terms(List<PeriodValue> values) {
        return new TargetTerms(
                targetId,
                "TG1",
                null,
                "Kết nạp mới mỗi năm",
                "New members admitted each year",
                TargetKind.ANNUAL_MINIMUM,
                null,
                Operator.AT_LEAST,
                Firmness.FIRM,
                null,
                UUID.fromString("0190a000-0000-7000-8000-000000000003"),
                null,
                values,
                JudgedBy.COMPUTED,
                TargetShape.PLAIN,
                null,
                null);
    }
}
