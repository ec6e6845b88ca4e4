package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;
import static vn.tiendo.reporting.api.RegistryFacts.enterprise;
import static vn.tiendo.reporting.api.RegistryFacts.established;
import static vn.tiendo.reporting.api.RegistryFacts.located;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.Holding;
import vn.tiendo.http.testing.Standing;

@OnRealStack
class ActingForPredecessorsTest {
    private static final String ENTRIES = "/v1/progress-entries";

    @Inject
    @Any
    Instance<Holding> holdings;

    private UnitsOfTheMatrix units;
    private UUID admitted;
    private String reported;

    @BeforeEach
    void aFactOfACommuneThatEnded() {
        units = UnitsOfTheMatrix.arrive();
        admitted = ForeignFacts.flow();
        reported = entered(units.of(Standing.ENDED), "2025-03-01", admitted, 5);
    }

    @Test
    void theOfficialOfTheMergedCommuneSeesAndCorrectsWhatItReported() {
        as("reporter", units.own()).get(ENTRIES + "/" + reported).then().statusCode(200);

        as("reporter", units.own())
                .body(correction(admitted, 4))
                .post(ENTRIES + "/" + reported + "/corrections")
                .then()
                .statusCode(201);
    }

    @Test
    void andReportsLateWhatHappenedThere() {
        as("reporter", units.own())
                .body(entry(units.of(Standing.ENDED), "2025-06-30", admitted, 1))
                .post(ENTRIES)
                .then()
                .statusCode(201);
    }

    @Test
    void aSisterKnowsNothingOfIt() {
        var sister = ForeignFacts.unit("Tam Hiệp", units.of(Standing.UPPER));

        as("reporter", sister).get(ENTRIES + "/" + reported).then().statusCode(404);
        as("reporter", sister)
                .body(Map.of())
                .post(ENTRIES + "/" + reported + "/reversals")
                .then()
                .statusCode(404);
        as("reporter", sister)
                .body(entry(units.of(Standing.ENDED), "2025-06-30", admitted, 1))
                .post(ENTRIES)
                .then()
                .statusCode(403)
                .body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
    }

    @Test
    void theProvinceSeesItAndTheFiguresOfAllButACommuneNotThoseOfTheProvince() {
        as("viewer", units.of(Standing.UPPER))
                .get(ENTRIES + "/" + reported)
                .then()
                .statusCode(200);
        var figure = "/v1/figures?indicator=%s&period=2025&unit=%s";

        as("viewer", units.of(Standing.UPPER))
                .get(figure.formatted(admitted, units.own()))
                .then()
                .statusCode(200)
                .body("value", equalTo(5));
        as("viewer", units.own())
                .get(figure.formatted(admitted, units.of(Standing.UPPER)))
                .then()
                .statusCode(404);
    }

    @Test
    void aDraftShowsOnlyFiguresThatItsWriterMaySee() {
        draftWithFigureOf(units.own()).statusCode(201);
        draftWithFigureOf(units.of(Standing.ENDED)).statusCode(201);
        draftWithFigureOf(units.of(Standing.UPPER))
                .statusCode(404)
                .body("errors.pointer", hasItem("#/figures/0/unitId"));
    }

    private ValidatableResponse draftWithFigureOf(UUID unit) {
        var figure = Map.of("indicatorId", admitted, "unitId", unit, "day", "2025-03-01");
        return as("compiler", units.own())
                .body(Map.of("unitId", units.own(), "figures", List.of(figure)))
                .post("/v1/reports")
                .then();
    }

    @Test
    void aReportIsDraftedOnlyOnWhatTheCallerKnows() {
        var plan = ReportFacts.jointPlan(units.of(Standing.FOREIGN));
        var foreign = ReportFacts.owed(plan, units.of(Standing.FOREIGN), "RP1", 1, "2025-07-01");
        var own = ReportFacts.owed(plan, units.own(), "RP2", 1, "2025-07-01");

        draftOf(foreign).statusCode(404);
        draftOf(own).statusCode(201);
    }

    private ValidatableResponse draftOf(UUID instance) {
        return as("compiler", units.own())
                .body(Map.of("obligationInstanceId", instance))
                .post("/v1/reports")
                .then();
    }

    @Test
    void aPlanBindsWhoReportsAndToWhomAndWhoCoordinates() {
        var plan = ReportFacts.jointPlan(units.of(Standing.FOREIGN));
        var strange = Set.of(units.own(), units.of(Standing.ENDED), units.of(Standing.UPPER));
        assertThat(bound(plan, strange)).isEmpty();

        ReportFacts.owed(plan, units.own(), "RP2", 1, "2025-07-01");
        ReportFacts.owedTo(plan, units.of(Standing.FOREIGN), units.of(Standing.ENDED));
        ReportFacts.coordinated(plan, units.of(Standing.FOREIGN), units.of(Standing.UPPER));

        assertThat(bound(plan, strange)).isEqualTo(strange);
    }

    private Set<UUID> bound(UUID plan, Set<UUID> among) {
        return holdings.stream()
                .filter(each -> each.kind().equals("plan"))
                .findFirst()
                .orElseThrow()
                .bound(plan, among);
    }

    @Test
    void aFactNamesOnlyEnterprisesAndOrganisationsThatItsReporterMayKnow() {
        var foreign = units.of(Standing.FOREIGN);

        entryNaming("enterpriseId", arrived(enterprise("2024-01-01", foreign, null, null)))
                .statusCode(409)
                .body("code", equalTo("NOT_YET_KNOWN"))
                .body("errors.pointer", hasItem("#/enterpriseId"));
        entryNaming("organisationId", arrived(established("PARTY_CELL", "2024-01-01", foreign, null)))
                .statusCode(409)
                .body("errors.pointer", hasItem("#/organisationId"));
        entryNaming("enterpriseId", arrived(enterprise("2024-01-01", units.own(), null, null)))
                .statusCode(201);
        entryNaming("organisationId", arrived(established("PARTY_CELL", "2024-01-01", units.own(), null)))
                .statusCode(201);
    }

    @Test
    void andStillThoseThatHaveLeftSince() {
        var moved = enterprise("2024-01-01", units.own(), null, null);
        arrived(moved);
        arrived(located(moved.subject(), "2025-10-01", units.of(Standing.FOREIGN)));

        entryNaming("enterpriseId", moved.subject()).statusCode(201);
    }

    private ValidatableResponse entryNaming(String field, UUID id) {
        var named = new HashMap<>(entry(units.own(), "2025-09-01", admitted, 1));
        named.put(field, id);
        return as("reporter", units.own()).body(named).post(ENTRIES).then();
    }

    @Test
    void aWholeSystemIsForThoseOfTheWholeCountry() {
        as("viewer", units.of(Standing.UPPER))
                .get("/v1/figures?indicator=%s&period=2025&system=ADMINISTRATIVE".formatted(admitted))
                .then()
                .statusCode(403)
                .body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
    }
}
