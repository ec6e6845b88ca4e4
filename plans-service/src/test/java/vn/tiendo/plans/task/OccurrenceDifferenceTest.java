package vn.tiendo.plans.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrenceDifferenceTest {
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static OccurrenceStep step(int day, int lead) {
        var units = List.of(new UUID(0, lead));
        var terms = new OccurrenceTerms("once", null, units, null, LocalDate.of(2026, 12, 31));
        return new OccurrenceStep(ID, terms, lead == 0 ? Withdrawal.MEMBERS_CHANGED : null, FIRST.plusDays(day));
    }

    private static TreeMap<LocalDate, OccurrenceStep> steps(OccurrenceStep... steps) {
        var found = new TreeMap<LocalDate, OccurrenceStep>();
        for (var step : steps) {
            found.put(step.effectiveOn(), step);
        }
        return found;
    }

    private static List<OccurrenceAct> record(List<OccurrenceStep> steps, long after) {
        var acts = new ArrayList<OccurrenceAct>();
        for (var step : steps) {
            long position = after + acts.size() + 1;
            acts.add(new OccurrenceAct(
                    ID,
                    ID,
                    ID,
                    step.terms(),
                    step.withdrawn(),
                    step.effectiveOn(),
                    Instant.ofEpochSecond(position),
                    position));
        }
        return acts;
    }

    private static List<OccurrenceStep> missing(
            List<OccurrenceAct> recorded, TreeMap<LocalDate, OccurrenceStep> wanted) {
        return new OccurrenceDifference(recorded, Set.of()).to(Map.of(ID, wanted));
    }

    @Test
    void whatIsRecordedAlreadyIsNotRecordedAgain() {
        var wanted = steps(step(0, 1), step(10, 2));

        assertThat(missing(record(List.copyOf(wanted.values()), 0), wanted)).isEmpty();
    }

    @Test
    void whatWasNeverTrueIsWithdrawnFromItsFirstDay() {
        var recorded = record(List.of(step(0, 1)), 0);

        assertThat(new OccurrenceDifference(recorded, Set.of()).to(Map.of()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.isPlanned()).isFalse();
                    assertThat(step.effectiveOn()).isEqualTo(FIRST);
                });
    }

    @Test
    void nothingBecomesOfWhatWasDone() {
        var recorded = record(List.of(step(0, 1)), 0);

        assertThat(new OccurrenceDifference(recorded, Set.of(ID)).to(Map.of())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverWasRecordedTheDifferenceMakesItAsWanted(long seed) {
        var random = new Random(seed);
        List<OccurrenceAct> recorded = new ArrayList<>();
        for (int round = 0; round < 50; round++) {
            var wanted = steps();
            for (int i = random.nextInt(4); i >= 0; i--) {
                var step = step(random.nextInt(20), random.nextInt(3));
                wanted.put(step.effectiveOn(), step);
            }
            recorded.addAll(record(missing(recorded, wanted), recorded.size()));

            for (int day = 0; day < 22; day++) {
                var entry = wanted.floorEntry(FIRST.plusDays(day));
                boolean planned = entry != null && entry.getValue().isPlanned();
                var said = said(recorded, FIRST.plusDays(day));
                assertThat(said != null && said.withdrawn() == null).isEqualTo(planned);
                if (planned) {
                    assertThat(said.terms()).isEqualTo(entry.getValue().terms());
                }
            }
            assertThat(missing(recorded, wanted)).isEmpty();
        }
    }

    private static OccurrenceAct said(List<OccurrenceAct> recorded, LocalDate day) {
        return recorded.stream()
                .filter(act -> !act.effectiveOn().isAfter(day))
                .max(OccurrenceAct.FOLD_ORDER)
                .orElse(null);
    }
}
