package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.figure;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;
import static vn.tiendo.reporting.api.ForeignFacts.flow;
import static vn.tiendo.reporting.api.ForeignFacts.unit;
import static vn.tiendo.reporting.api.ObligationFacts.owedBy;
import static vn.tiendo.reporting.api.ReportFacts.decide;
import static vn.tiendo.reporting.api.ReportFacts.sent;
import static vn.tiendo.reporting.api.ReportFacts.submit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.units.UnitsSucceeded;

/** A figure, zero, missing, nothing: never merged (SEMANTICS 4, 13). */
@OnRealStack
class MissingReportsTest {
    private static final String HALF_YEAR = "2025-01-01/2025-06-30";
    private static final String AFTER_THE_CUTOFF = "2025-07-01";

    private UUID province = UUID.randomUUID();
    private UUID commune = UUID.randomUUID();
    private UUID neighbour = UUID.randomUUID();
    private UUID admitted = UUID.randomUUID();

    @BeforeEach
    void twoCommunesOfAProvince() {
        province = unit("province", null);
        commune = unit("commune", province);
        neighbour = unit("neighbour", province);
        admitted = flow();
    }

    @Test
    void beginsTheDayAfterTheCutoff() {
        owedBy(commune).arrive();

        figure(admitted, commune, HALF_YEAR, "2025-06-20").body("state", equalTo("NOTHING"));
        figure(admitted, commune, HALF_YEAR, "2025-06-21")
                .body("state", equalTo("MISSING"))
                .body("value", nullValue());
        figure(admitted, neighbour, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("NOTHING"));
    }

    @Test
    void isFulfilledByAnEntryOrAStatedZero() {
        owedBy(commune).arrive();
        owedBy(neighbour).arrive();
        entered(commune, "2025-03-01", admitted, 2);
        zero(neighbour);

        figure(admitted, commune, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("VALUE"));
        figure(admitted, neighbour, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("ZERO"));
    }

    @Test
    void endsWithAReportFromTheDayOnWhichItIsSentUntilItIsSentBack() {
        var owed = owedBy(commune).arrive();
        owedBy(neighbour).arrive();
        var before = horizon();

        var report = sent(owed.instance(), "2025-06-25");

        figure(admitted, commune, HALF_YEAR, "2025-06-24").body("state", equalTo("MISSING"));
        figure(admitted, commune, HALF_YEAR, "2025-06-25").body("state", equalTo("NOTHING"));
        figure(admitted, commune, HALF_YEAR, "2025-06-25", "knownAt", before).body("state", equalTo("MISSING"));
        figure(admitted, neighbour, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("MISSING"));

        decide(report, "returns", null, Map.of("reason", "Thiếu số liệu", "returnedOn", "2025-06-28"))
                .statusCode(201);

        figure(admitted, commune, HALF_YEAR, "2025-06-27").body("state", equalTo("NOTHING"));
        figure(admitted, commune, HALF_YEAR, "2025-06-28").body("state", equalTo("MISSING"));
    }

    @Test
    void beginsAgainWhenANewVersionIsSentBackAlthoughTheFirstOneNeverWas() {
        var owed = owedBy(commune).arrive();
        var first = sent(owed.instance(), "2025-06-25");
        String next = post("/v1/reports/" + first + "/supersessions", Map.of("reason", "Bổ sung số liệu"))
                .statusCode(201)
                .extract()
                .path("id");
        submit(next, "2025-06-27").statusCode(201);
        decide(next, "returns", null, Map.of("reason", "Thiếu số liệu", "returnedOn", "2025-06-29"))
                .statusCode(201);

        figure(admitted, commune, HALF_YEAR, "2025-06-28").body("state", equalTo("NOTHING"));
        figure(admitted, commune, HALF_YEAR, "2025-06-29").body("state", equalTo("MISSING"));
    }

    @Test
    void showsInASubtreeBeforeZeroAndBehindAValue() {
        owedBy(commune).arrive();
        owedBy(neighbour).arrive();
        zero(neighbour);
        figure(admitted, province, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("MISSING"));

        entered(neighbour, "2025-03-01", admitted, 2);

        figure(admitted, province, HALF_YEAR, AFTER_THE_CUTOFF)
                .body("state", equalTo("VALUE"))
                .body("value", equalTo(2));
    }

    @Test
    void isOfThePeriodsThatHoldItsOwn() {
        owedBy(commune).arrive();

        figure(admitted, commune, "2025", AFTER_THE_CUTOFF).body("state", equalTo("MISSING"));
        figure(admitted, commune, "2025-03", AFTER_THE_CUTOFF).body("state", equalTo("NOTHING"));
    }

    @Test
    void isOfTheYearThatAPresetNamesAlthoughItsDaysAreOthers() {
        owedBy(commune).arriveForTheYearByDecree();

        figure(admitted, commune, "2025", "2025-12-14").body("state", equalTo("NOTHING"));
        figure(admitted, commune, "2025", "2025-12-15").body("state", equalTo("MISSING"));
    }

    @Test
    void isOfTheIndicatorsThatTheObligationNames() {
        owedBy(commune, flow()).arrive();

        figure(admitted, commune, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("NOTHING"));
    }

    @Test
    void isNotOfAReportThatRestsOnOthers() {
        owedBy(province).restingOnOthers().arrive();

        figure(admitted, province, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("NOTHING"));
    }

    @Test
    void endsOnTheDayFromWhichItIsWithdrawn() {
        owedBy(commune).arrive().withdrawn("2025-08-01");

        figure(admitted, commune, HALF_YEAR, "2025-07-31").body("state", equalTo("MISSING"));
        figure(admitted, commune, HALF_YEAR, "2025-08-01").body("state", equalTo("NOTHING"));
    }

    @Test
    void isOwedAgainWhenItIsSaidAgain() {
        var owed = owedBy(commune).arrive();
        owed.withdrawn("2025-02-01");
        owed.arrive();

        figure(admitted, commune, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("MISSING"));
    }

    @Test
    void stopsWithItsUnitAndIsNoDebtOfTheSuccessor() {
        owedBy(commune).arrive();
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                "ABSORB",
                LocalDate.parse("2025-06-01"),
                Instant.parse("2025-06-01T00:00:00Z"),
                List.of(commune),
                List.of(neighbour),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));

        figure(admitted, neighbour, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("NOTHING"));
        figure(admitted, province, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("NOTHING"));
    }

    @Test
    void isByteEqualAtAKnownAtWhateverIsLearntLaterAndAfterARebuild() {
        owedBy(commune).arrive();
        var owedByTheNeighbour = owedBy(neighbour);
        var knownAt = horizon();
        var before = answers(knownAt);

        owedByTheNeighbour.arrive();
        owedBy(commune).arrive().withdrawn("2025-01-02");
        zero(commune);
        as("administrator", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(201);

        assertThat(answers(knownAt)).isEqualTo(before);
        figure(admitted, commune, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("ZERO"));
        figure(admitted, neighbour, HALF_YEAR, AFTER_THE_CUTOFF).body("state", equalTo("MISSING"));
    }

    private List<String> answers(String knownAt) {
        return List.of(province, commune, neighbour).stream()
                .map(asked -> figure(admitted, asked, HALF_YEAR, AFTER_THE_CUTOFF, "knownAt", knownAt)
                        .extract()
                        .asString())
                .toList();
    }

    private void zero(UUID unit) {
        post(
                        "/v1/zero-reports",
                        Map.of(
                                "unitId",
                                unit,
                                "indicatorId",
                                admitted,
                                "period",
                                Map.of("from", "2025-01-01", "through", "2025-06-30")))
                .statusCode(201);
    }
}
