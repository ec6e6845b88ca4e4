package vn.tiendo.units.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.actlog.AsOf;

class UnitHistoryTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-03T01:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final List<UnitAct> acts = new ArrayList<>();

    @Test
    void aLateChangeDoesNotUndoOneThatTookEffectAfterIt() {
        created("2020-01-01", FIRST, "A");
        renamed("2025-01-01", FIRST, "C");
        renamed("2024-01-01", LATER, "B");

        assertThat(nameAt("2024-06-30", FIRST)).isEqualTo("A");
        assertThat(nameAt("2024-06-30", LATER)).isEqualTo("B");
        assertThat(nameAt("2025-06-30", LATER)).isEqualTo("C");
    }

    @Test
    void aUnitDoesNotExistBeforeItsCreation() {
        created("2025-07-01", FIRST, "A");

        assertThat(history().in(new AsOf(LocalDate.parse("2025-06-30"), LATER))).isEmpty();
    }

    @Test
    void aUnitIsUnknownBeforeItIsRecorded() {
        created("2020-01-01", LATER, "A");

        assertThat(history().in(new AsOf(LocalDate.parse("2025-06-30"), FIRST))).isEmpty();
    }

    @Test
    void whatAChangeDoesNotStateStaysAsItWas() {
        acts.add(act("2020-01-01", FIRST, UnitAct.Type.CREATED, new UnitTerms("A", "a", "PROVINCE", "75", null)));
        acts.add(act("2026-04-30", FIRST, UnitAct.Type.CHANGED, new UnitTerms(null, null, "CITY", null, null)));

        var unit = history().in(new AsOf(LocalDate.parse("2026-05-01"), FIRST)).orElseThrow();
        assertThat(unit.terms()).isEqualTo(new UnitTerms("A", "a", "CITY", "75", null));
        assertThat(unit.since()).isEqualTo("2026-04-30");
    }

    @Test
    void versionsFollowEachOtherWithoutGaps() {
        created("2020-01-01", FIRST, "A");
        renamed("2025-01-01", FIRST, "C");
        renamed("2024-01-01", LATER, "B");

        assertThat(history().versions())
                .extracting(version -> version.unit().name(), UnitHistory.Version::from, UnitHistory.Version::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", day("2020-01-01"), day("2024-01-01")),
                        org.assertj.core.groups.Tuple.tuple("B", day("2024-01-01"), day("2025-01-01")),
                        org.assertj.core.groups.Tuple.tuple("C", day("2025-01-01"), null));
    }

    private void created(String on, Instant recorded, String name) {
        acts.add(act(on, recorded, UnitAct.Type.CREATED, new UnitTerms(name, null, null, null, null)));
    }

    private void renamed(String on, Instant recorded, String name) {
        acts.add(act(on, recorded, UnitAct.Type.CHANGED, new UnitTerms(name, null, null, null, null)));
    }

    private UnitAct act(String on, Instant recorded, UnitAct.Type type, UnitTerms terms) {
        return new UnitAct(id, type, day(on), recorded, acts.size(), terms);
    }

    private String nameAt(String day, Instant knownAt) {
        return history().in(new AsOf(day(day), knownAt)).orElseThrow().name();
    }

    private UnitHistory history() {
        return new UnitHistory(id, UnitSystem.PARTY, acts);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
