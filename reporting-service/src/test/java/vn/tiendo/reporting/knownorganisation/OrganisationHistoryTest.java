package vn.tiendo.reporting.knownorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.knownorganisation.OrganisationAct.Kind;
import vn.tiendo.reporting.knownorganisation.OrganisationHistory.Upgrade;

class OrganisationHistoryTest {

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final OrganisationAct established = act(Kind.ESTABLISHED, "2024-03-01", 1, "PARTY_CELL", FIRST);

    @Test
    void itDoesNotExistOnItsEndDate() {
        var history = history(act(Kind.ENDED, "2025-01-01", 2, null, null), established);

        assertThat(history.on(LocalDate.parse("2024-02-29"))).isEmpty();
        assertThat(history.on(LocalDate.parse("2024-03-01"))).contains(new OrganisationState("PARTY_CELL", FIRST));
        assertThat(history.on(LocalDate.parse("2024-12-31"))).isPresent();
        assertThat(history.on(LocalDate.parse("2025-01-01"))).isEmpty();
    }

    @Test
    void anEarlierEndTakesThePlaceOfALaterOne() {
        var history = history(
                established,
                act(Kind.ENDED, "2025-01-01", 2, null, null),
                act(Kind.ENDED, "2024-06-01", 3, null, null));

        assertThat(history.endedOn()).contains(LocalDate.parse("2024-06-01"));
        assertThat(history.on(LocalDate.parse("2024-06-01"))).isEmpty();
    }

    @Test
    void whatEndedBeforeItBeganNeverExisted() {
        var history = history(established, act(Kind.ENDED, "2024-03-01", 2, null, null));

        assertThat(history.on(LocalDate.parse("2024-03-01"))).isEmpty();
    }

    @Test
    void movesAndUpgradesKeepWhatTheyDoNotName() {
        var history = history(
                act(Kind.UPGRADED, "2024-05-01", 3, "PARTY_COMMITTEE", null),
                act(Kind.MOVED, "2024-04-01", 2, null, SECOND),
                established);

        assertThat(history.on(LocalDate.parse("2024-04-01"))).contains(new OrganisationState("PARTY_CELL", SECOND));
        assertThat(history.on(LocalDate.parse("2024-05-01")))
                .contains(new OrganisationState("PARTY_COMMITTEE", SECOND));
        assertThat(history.units()).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void anUpgradeChangesTheTypeWhileItExists() {
        var history = history(
                established,
                act(Kind.UPGRADED, "2024-05-01", 2, "PARTY_COMMITTEE", null),
                act(Kind.UPGRADED, "2024-06-01", 3, "PARTY_COMMITTEE", null),
                act(Kind.ENDED, "2025-01-01", 4, null, null),
                act(Kind.UPGRADED, "2025-02-01", 5, "PARTY_CELL", null));

        assertThat(history.upgrades()).containsExactly(new Upgrade(LocalDate.parse("2024-05-01"), "PARTY_COMMITTEE"));
    }

    @Test
    void itsStayBelowAUnitOutlastsItsEnd() {
        var history = history(
                established,
                act(Kind.UPGRADED, "2024-05-01", 2, "PARTY_COMMITTEE", null),
                act(Kind.MOVED, "2024-06-01", 3, null, SECOND),
                act(Kind.ENDED, "2025-01-01", 4, null, null));

        assertThat(history.cameTo(FIRST, LocalDate.parse("2024-06-01"))).contains(LocalDate.parse("2024-03-01"));
        assertThat(history.cameTo(SECOND, LocalDate.parse("2025-01-01"))).contains(LocalDate.parse("2024-06-01"));
        assertThat(history.cameTo(SECOND, LocalDate.parse("2024-05-31"))).isEmpty();
    }

    @Test
    void itStaysInTheUnitThatHostsIt() {
        var hosted = new OrganisationAct(
                ORGANISATION,
                Kind.ESTABLISHED,
                LocalDate.parse("2024-03-01"),
                Instant.ofEpochMilli(1),
                Instant.EPOCH,
                1,
                "PARTY_CELL",
                FIRST,
                null,
                SECOND);

        assertThat(history(hosted).cameTo(SECOND, LocalDate.parse("2025-01-01")))
                .contains(LocalDate.parse("2024-03-01"));
    }

    private static OrganisationHistory history(OrganisationAct... acts) {
        return new OrganisationHistory(List.of(acts));
    }

    private static OrganisationAct act(Kind kind, String on, long said, @Nullable String type, @Nullable UUID unit) {
        return new OrganisationAct(
                ORGANISATION,
                kind,
                LocalDate.parse(on),
                Instant.ofEpochMilli(said),
                Instant.EPOCH,
                said,
                type,
                unit,
                null,
                null);
    }
}
