package vn.tiendo.reporting.knowntarget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;

class ValueForAClassOfUnitsTest {

    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID DISTRICT = new UUID(0, 2);
    private static final UUID COMMUNE = new UUID(0, 3);
    private static final UUID PARTY = new UUID(0, 4);
    private static final UUID TARGET = new UUID(1, 0);
    private static final Period Y2024 = Period.year(2024);
    private static final Period Y2025 = Period.year(2025);
    private static final LocalDate ABOLISHED = LocalDate.parse("2025-07-01");

    private final List<TargetAct> acts = new ArrayList<>();

    @Test
    void isThatOfItsLevel() {
        target(each("PROVINCE", 80), each("DISTRICT", 60), each("COMMUNE", 50));

        assertThat(quota(PROVINCE, Y2025, "2025-05-01")).isEqualTo(number(80));
        assertThat(quota(DISTRICT, Y2025, "2025-05-01")).isEqualTo(number(60));
        assertThat(quota(COMMUNE, Y2025, "2025-05-01")).isEqualTo(number(50));
        assertThat(quota(PARTY, Y2025, "2025-05-01")).isEqualTo(new Quota.NotAssigned());
    }

    @Test
    void endsWithALevelThatIsAbolishedButNotForPeriodsThatWereOver() {
        target(each("DISTRICT", 60));

        assertThat(quota(DISTRICT, Y2024, "2026-06-30")).isEqualTo(number(60));
        assertThat(quota(DISTRICT, Y2025, "2025-06-30")).isEqualTo(number(60));
        assertThat(quota(DISTRICT, Y2025, "2025-07-01")).isEqualTo(new Quota.NotAssigned());
    }

    @Test
    void hasNamedExceptions() {
        target(new ClassValue(
                "COMMUNE", null, null, null, value(50), Map.of(COMMUNE, value(30), DISTRICT, TargetValue.NONE)));

        assertThat(quota(COMMUNE, Y2025, "2025-05-01")).isEqualTo(number(30));
        assertThat(quota(DISTRICT, Y2025, "2025-05-01")).isEqualTo(new Quota.NotApplicable());
    }

    @Test
    void givesWayToACellOfTheAllocation() {
        target(each("COMMUNE", 50));
        acts.add(new AllocationAct(
                TARGET, Y2025, Map.of(COMMUNE, number(55)), false, LocalDate.parse("2025-02-01"), Instant.EPOCH, 2));

        assertThat(quota(COMMUNE, Y2025, "2025-01-31")).isEqualTo(number(50));
        assertThat(quota(COMMUNE, Y2025, "2025-05-01")).isEqualTo(number(55));
    }

    @Test
    void mayBeForOnePeriodOnly() {
        target(
                new ClassValue(null, "ADMINISTRATIVE", null, Y2024, value(10), Map.of()),
                new ClassValue(null, "ADMINISTRATIVE", null, Y2025, value(20), Map.of()));

        assertThat(quota(COMMUNE, Y2024, "2025-05-01")).isEqualTo(number(10));
        assertThat(quota(COMMUNE, Y2025, "2025-05-01")).isEqualTo(number(20));
        assertThat(quota(PARTY, Y2025, "2025-05-01")).isEqualTo(new Quota.NotAssigned());
    }

    @Test
    void ofPeriodsThatTheTargetDoesNotNameIsNone() {
        target(each("COMMUNE", 50));

        assertThat(quota(COMMUNE, Period.year(2030), "2025-05-01")).isEqualTo(new Quota.NotAssigned());
    }

    @Test
    void mayBeAGrowthInsteadOfANumber() {
        var growth = new Growth(BigDecimal.TEN, null);
        set(growth, new ClassValue("COMMUNE", null, null, null, TargetValue.NONE, Map.of(DISTRICT, value(7))));

        assertThat(growthOf(PROVINCE)).contains(growth);
        assertThat(growthOf(COMMUNE)).contains(growth);
        assertThat(growthOf(DISTRICT)).isEmpty();
        assertThat(growthOf(PARTY)).isEmpty();
    }

    private Optional<Growth> growthOf(UUID unit) {
        return new TargetBook(acts)
                .growthOf(
                        unit,
                        Y2025,
                        new AsOf(LocalDate.parse("2025-05-01"), Instant.EPOCH),
                        ValueForAClassOfUnitsTest::before);
    }

    private void target(ClassValue... classes) {
        set(null, classes);
    }

    private void set(@Nullable Growth growth, ClassValue... classes) {
        acts.add(new TargetSetAct(
                TARGET,
                new UUID(2, 0),
                TargetKind.ANNUAL_MINIMUM,
                new UUID(3, 0),
                Operator.AT_LEAST,
                Firmness.FIRM,
                null,
                PROVINCE,
                Map.of(Y2024, TargetValue.NONE, Y2025, TargetValue.NONE),
                new TargetShape(null, Arrays.asList(classes), growth, null, null),
                LocalDate.parse("2022-12-01"),
                Instant.EPOCH,
                1));
    }

    private Quota quota(UUID unit, Period period, String at) {
        return new TargetBook(acts)
                .quotasOf(unit, new AsOf(LocalDate.parse(at), Instant.EPOCH), ValueForAClassOfUnitsTest::classesOn)
                .of(period);
    }

    private static UnitClass.Finding classesOn(LocalDate day) {
        return day.isBefore(ABOLISHED)
                ? ValueForAClassOfUnitsTest::before
                : unit -> before(unit).filter(own -> !"DISTRICT".equals(own.level()));
    }

    private static Optional<UnitClass> before(UUID unit) {
        return Optional.ofNullable(Map.of(
                        PROVINCE, new UnitClass("ADMINISTRATIVE", "PROVINCE"),
                        DISTRICT, new UnitClass("ADMINISTRATIVE", "DISTRICT"),
                        COMMUNE, new UnitClass("ADMINISTRATIVE", "COMMUNE"),
                        PARTY, new UnitClass("PARTY", "PARTY_COMMITTEE"))
                .get(unit));
    }

    private static ClassValue each(String level, int value) {
        return new ClassValue(level, "ADMINISTRATIVE", null, null, value(value), Map.of());
    }

    private static TargetValue value(int quantity) {
        return TargetValue.of(BigDecimal.valueOf(quantity));
    }

    private static Quota number(int quantity) {
        return new Quota.Assigned(BigDecimal.valueOf(quantity), null);
    }
}
