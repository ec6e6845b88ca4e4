package vn.tiendo.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.knownobligation.OwedInstance;
import vn.tiendo.reporting.knownunit.UnitAct;
import vn.tiendo.reporting.knownunit.UnitHistory;

class SubordinatesTest {

    private static final UUID PROVINCE = new UUID(1, 1);
    private static final UUID OTHER_PROVINCE = new UUID(1, 2);
    private static final UUID COMMUNE = new UUID(1, 3);
    private static final UUID OTHER_COMMUNE = new UUID(1, 4);

    @Test
    void aReportOfTheFirstTierRestsOnNone() {
        var own = owed(COMMUNE, "RP1", 1, "2025-06-20", "RP2");

        assertThat(below(own, own, owed(OTHER_COMMUNE, "RP1", 1, "2025-06-20", "RP2")))
                .isEmpty();
    }

    @Test
    void aCompiledReportRestsOnThoseThatFeedIt() {
        var compiled = owed(PROVINCE, "RP2", 2, "2025-06-30");
        var feeding = owed(COMMUNE, "RP1", 1, "2025-06-20", "RP2");
        var elsewhere = owed(COMMUNE, "RP9", 1, "2025-06-20", "RP8");

        assertThat(below(compiled, compiled, feeding, elsewhere)).containsExactly(feeding);
    }

    @Test
    void ofSeveralCompilersEachRestsOnTheUnitsBelowItself() {
        var compiled = owed(PROVINCE, "RP2", 2, "2025-06-30");
        var another = owed(OTHER_PROVINCE, "RP2", 2, "2025-06-30");
        var ours = owed(COMMUNE, "RP1", 1, "2025-06-20", "RP2");
        var theirs = owed(OTHER_COMMUNE, "RP1", 1, "2025-06-20", "RP2");

        assertThat(below(compiled, compiled, another, ours, theirs)).containsExactly(ours);
        assertThat(below(another, compiled, another, ours, theirs)).containsExactly(theirs);
    }

    @Test
    void itRestsOnWhatWasDueSinceItWasDueTheLastTime() {
        var lastYear = owed(PROVINCE, "RP2", 2, "2024-12-31");
        var thisYear = owed(PROVINCE, "RP2", 2, "2025-12-31");
        var before = owed(COMMUNE, "RP1", 1, "2024-12-20", "RP2");
        var since = owed(COMMUNE, "RP1", 1, "2025-12-20", "RP2");

        assertThat(below(thisYear, lastYear, thisYear, before, since)).containsExactly(since);
        assertThat(below(lastYear, lastYear, thisYear, before, since)).containsExactly(before);
    }

    @Test
    void whereNobodySaysWhatFeedsWhatTheTierBelowDoes() {
        var compiled = owed(PROVINCE, "RP2", 2, "2025-06-30");
        var untold = untold(COMMUNE, 1, "2025-06-20");
        var top = owed(PROVINCE, "RP3", 3, "2025-07-10");
        var between = instance(PROVINCE, "RP2", 2, "2025-06-30", null);

        assertThat(below(compiled, compiled, untold)).containsExactly(untold);
        assertThat(below(top, top, between, untold)).containsExactly(between);
    }

    private static List<OwedInstance> below(OwedInstance compiled, OwedInstance... ofPlan) {
        return new Subordinates(List.of(ofPlan), twoProvinces()).of(compiled);
    }

    private static OwedInstance owed(UUID unit, String key, int tier, String due, String... feeds) {
        return instance(unit, key, tier, due, List.of(feeds));
    }

    private static OwedInstance untold(UUID unit, int tier, String due) {
        return instance(unit, "RP1", tier, due, null);
    }

    private static OwedInstance instance(UUID unit, String key, int tier, String due, @Nullable List<String> feeds) {
        return new OwedInstance(
                UUID.randomUUID(),
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                new UUID(2, 1),
                key,
                "PERIODIC_REPORT",
                key,
                key,
                unit,
                List.of(),
                tier,
                feeds,
                null,
                null,
                LocalDate.parse(due));
    }

    private static UnitHistory twoProvinces() {
        return new UnitHistory(
                Instant.EPOCH,
                List.of(
                        founded(PROVINCE, null),
                        founded(OTHER_PROVINCE, null),
                        founded(COMMUNE, PROVINCE),
                        founded(OTHER_COMMUNE, OTHER_PROVINCE)),
                List.of(),
                List.of());
    }

    private static UnitAct founded(UUID unit, @Nullable UUID parent) {
        return new UnitAct(
                unit,
                LocalDate.parse("2020-01-01"),
                Instant.EPOCH,
                Instant.EPOCH,
                unit.getLeastSignificantBits(),
                "ADMINISTRATIVE",
                "unit",
                null,
                null,
                null,
                null,
                parent,
                Set.of());
    }
}
