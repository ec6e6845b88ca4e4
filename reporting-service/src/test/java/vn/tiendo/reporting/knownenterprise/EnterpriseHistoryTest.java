package vn.tiendo.reporting.knownenterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnterpriseHistoryTest {

    private static final UUID ENTERPRISE = UUID.randomUUID();
    private static final UUID COMMUNE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void aChangeAloneMakesNoEnterprise() {
        var history = new EnterpriseHistory(List.of(changed("2021-01-01", 1, "STATE", OTHER)));

        assertThat(history.on(LocalDate.parse("2022-01-01"))).isEmpty();
        assertThat(history.registeredOn()).isEmpty();
    }

    @Test
    void whatIsAbsentStaysAndWhatIsClearedGoes() {
        var cleared = new EnterpriseAct(
                ENTERPRISE,
                false,
                LocalDate.parse("2022-01-01"),
                Instant.ofEpochMilli(3),
                Instant.EPOCH,
                3,
                null,
                null,
                null,
                null,
                null,
                Set.of("locationId"));
        var history = new EnterpriseHistory(
                List.of(registered("2020-01-01", 1), changed("2021-01-01", 2, "STATE", null), cleared));

        assertThat(history.on(LocalDate.parse("2021-12-31")).orElseThrow())
                .isEqualTo(new EnterpriseState("STATE", "ACTIVE", COMMUNE, null, null));
        assertThat(history.on(LocalDate.parse("2022-01-01")).orElseThrow().locationId())
                .isNull();
    }

    @Test
    void itsStayBeginsWhenItComesAndSayingSoAgainChangesNothing() {
        var history = new EnterpriseHistory(List.of(
                registered("2020-01-01", 1),
                changed("2021-01-01", 2, null, COMMUNE),
                changed("2022-01-01", 3, null, OTHER),
                changed("2023-01-01", 4, null, COMMUNE)));

        assertThat(history.cameTo(COMMUNE, LocalDate.parse("2019-12-31"))).isEmpty();
        assertThat(history.cameTo(COMMUNE, LocalDate.parse("2021-06-01"))).contains(LocalDate.parse("2020-01-01"));
        // The day on which it leaves belongs to the stay that ends.
        assertThat(history.cameTo(COMMUNE, LocalDate.parse("2022-01-01"))).contains(LocalDate.parse("2020-01-01"));
        assertThat(history.cameTo(OTHER, LocalDate.parse("2022-01-01"))).contains(LocalDate.parse("2022-01-01"));
        assertThat(history.cameTo(COMMUNE, LocalDate.parse("2023-01-01"))).contains(LocalDate.parse("2023-01-01"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyOrderOfArrivalEndsInTheSameHistory(long seed) {
        var random = new Random(seed);
        var acts = new ArrayList<EnterpriseAct>(List.of(
                registered("2020-01-01", 1),
                changed("2021-01-01", 2, "STATE", OTHER),
                changed("2021-01-01", 3, "COOPERATIVE", null),
                changed("2020-06-01", 4, "FOREIGN_INVESTED", null)));
        Collections.shuffle(acts, random);
        var arrived = IntStream.range(0, acts.size())
                .mapToObj(place -> at(acts.get(place), place))
                .toList();

        var history = new EnterpriseHistory(arrived);
        assertThat(history.on(LocalDate.parse("2020-12-31")).orElseThrow().ownership())
                .isEqualTo("FOREIGN_INVESTED");
        assertThat(history.on(LocalDate.parse("2021-01-01")).orElseThrow())
                .isEqualTo(new EnterpriseState("COOPERATIVE", "ACTIVE", OTHER, null, null));
    }

    static List<Long> seeds() {
        return List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    private static EnterpriseAct at(EnterpriseAct act, long position) {
        return new EnterpriseAct(
                act.enterpriseId(),
                act.registers(),
                act.effectiveOn(),
                act.statedAt(),
                Instant.ofEpochMilli(1_000 + position),
                position,
                act.ownership(),
                act.status(),
                act.locationId(),
                act.managedById(),
                act.zoneId(),
                act.cleared());
    }

    private static EnterpriseAct registered(String on, long said) {
        return new EnterpriseAct(
                ENTERPRISE,
                true,
                LocalDate.parse(on),
                Instant.ofEpochMilli(said),
                Instant.EPOCH,
                said,
                "NON_STATE_DOMESTIC",
                "ACTIVE",
                COMMUNE,
                null,
                null,
                Set.of());
    }

    private static EnterpriseAct changed(String on, long said, String ownership, UUID location) {
        return new EnterpriseAct(
                ENTERPRISE,
                false,
                LocalDate.parse(on),
                Instant.ofEpochMilli(said),
                Instant.EPOCH,
                said,
                ownership,
                null,
                location,
                null,
                null,
                Set.of());
    }
}
