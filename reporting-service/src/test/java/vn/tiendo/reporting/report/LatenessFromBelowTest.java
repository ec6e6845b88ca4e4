package vn.tiendo.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.knownobligation.OwedInstance;

/** SEMANTICS 10: a compiler's lateness caused by a missing subordinate report says so. */
class LatenessFromBelowTest {

    private final InstanceTimeliness inTime = subordinate("2025-06-20");
    private final InstanceTimeliness onTheLastDay = subordinate("2025-06-30");
    private final InstanceTimeliness theDayAfter = subordinate("2025-07-01");
    private final InstanceTimeliness never = subordinate(null);

    @Test
    void namesThoseThatHadNotComeWhenTheCompilerWasDue() {
        for (var compiler : List.of(compiled(Punctuality.LATE), compiled(Punctuality.MISSING))) {
            assertThat(compiler.restingOn(List.of(inTime, onTheLastDay, theDayAfter, never))
                            .causes())
                    .containsExactly(theDayAfter, never);
        }
    }

    @Test
    void isNobodysFaultBelowWhereAllHadCome() {
        assertThat(compiled(Punctuality.LATE)
                        .restingOn(List.of(inTime, onTheLastDay))
                        .causes())
                .isEmpty();
    }

    @Test
    void isAskedForOfWhoIsLateAlone() {
        for (var compiler : List.of(compiled(Punctuality.ON_TIME), compiled(Punctuality.NOT_DUE))) {
            var resting = compiler.restingOn(List.of(never));

            assertThat(resting.causes()).isEmpty();
            assertThat(resting.subordinates()).containsExactly(never);
        }
    }

    private static InstanceTimeliness compiled(Punctuality state) {
        return standing(2, LocalDate.parse("2025-06-30"), state, null);
    }

    private static InstanceTimeliness subordinate(@Nullable String sentOn) {
        var sent = sentOn == null ? null : LocalDate.parse(sentOn);
        var due = LocalDate.parse("2025-06-20");
        return standing(1, due, Punctuality.of(due, sent, LocalDate.parse("2025-07-31")), sent);
    }

    private static InstanceTimeliness standing(int tier, LocalDate due, Punctuality state, @Nullable LocalDate sentOn) {
        var owed = new OwedInstance(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new UUID(2, 1),
                "RP" + tier,
                "PERIODIC_REPORT",
                "",
                "",
                UUID.randomUUID(),
                List.of(),
                tier,
                null,
                null,
                null,
                due);
        return new InstanceTimeliness(owed, state, sentOn, null, null, List.of(), List.of());
    }
}
