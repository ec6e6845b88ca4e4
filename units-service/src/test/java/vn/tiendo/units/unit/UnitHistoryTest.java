package vn.tiendo.units.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        acts.add(act("2020-01-01", FIRST, UnitActType.CREATED, terms("A", "a", "PROVINCE", "75")));
        acts.add(act("2026-04-30", FIRST, UnitActType.CHANGED, UnitTerms.renaming(null, "CITY")));

        var unit = history().in(new AsOf(LocalDate.parse("2026-05-01"), FIRST)).orElseThrow();
        assertThat(unit.terms()).isEqualTo(terms("A", "a", "CITY", "75"));
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

    @Test
    void whatIsClearedIsNotThereAnyMore() {
        acts.add(act("2020-01-01", FIRST, UnitActType.CREATED, terms("A", "a", "PROVINCE", "24")));
        acts.add(act("2025-07-01", FIRST, UnitActType.CHANGED, UnitTerms.clearing(UnitField.CODE)));

        assertThat(at("2025-06-30", FIRST).terms().code()).isEqualTo("24");
        assertThat(at("2025-07-01", FIRST).terms()).isEqualTo(terms("A", "a", "PROVINCE", null));
    }

    @Test
    void aUnitThatHasEndedDoesNotExistWhateverChangesLater() {
        created("2020-01-01", FIRST, "A");
        renamed("2026-01-01", FIRST, "B");
        ended("2025-07-01", LATER, UUID.randomUUID());

        assertThat(nameAt("2025-06-30", LATER)).isEqualTo("A");
        assertThat(nameAt("2026-01-01", FIRST)).isEqualTo("B");
        assertThat(history().in(new AsOf(day("2025-07-01"), LATER))).isEmpty();
        assertThat(history().in(new AsOf(day("2026-01-01"), LATER))).isEmpty();
        assertThat(history().versions()).extracting(UnitHistory.Version::until).containsExactly(day("2025-07-01"));
    }

    @Test
    void anEndThatIsVoidIsOneOnlyForWhoKnewNoBetter() {
        var succession = UUID.randomUUID();
        created("2020-01-01", FIRST, "A");
        ended("2025-07-01", FIRST, succession);
        acts.add(
                new UnitAct(id, UnitActType.VOIDED, day("2025-07-01"), LATER, acts.size(), UnitTerms.NONE, succession));

        assertThat(history().in(new AsOf(day("2025-07-01"), FIRST))).isEmpty();
        assertThat(nameAt("2025-07-01", LATER)).isEqualTo("A");
        assertThat(history().versions()).hasSize(1);
    }

    private void ended(String on, Instant recorded, UUID succession) {
        acts.add(new UnitAct(id, UnitActType.ENDED, day(on), recorded, acts.size(), UnitTerms.NONE, succession));
    }

    private static UnitTerms terms(String name, String shortName, String kind, String code) {
        return new UnitTerms(name, shortName, kind, null, code, null, null, null, Set.of());
    }

    private void created(String on, Instant recorded, String name) {
        acts.add(act(on, recorded, UnitActType.CREATED, UnitTerms.renaming(name, null)));
    }

    private void renamed(String on, Instant recorded, String name) {
        acts.add(act(on, recorded, UnitActType.CHANGED, UnitTerms.renaming(name, null)));
    }

    private UnitAct act(String on, Instant recorded, UnitActType type, UnitTerms terms) {
        return new UnitAct(id, type, day(on), recorded, acts.size(), terms, null);
    }

    private String nameAt(String day, Instant knownAt) {
        return at(day, knownAt).name();
    }

    private Unit at(String day, Instant knownAt) {
        return history().in(new AsOf(day(day), knownAt)).orElseThrow();
    }

    private UnitHistory history() {
        return new UnitHistory(id, UnitSystem.PARTY, acts);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
