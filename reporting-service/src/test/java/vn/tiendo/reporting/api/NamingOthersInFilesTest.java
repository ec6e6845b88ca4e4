package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.tiendo.reporting.api.ImportCalls.ended;
import static vn.tiendo.reporting.api.ImportCalls.get;
import static vn.tiendo.reporting.api.ImportCalls.sendAs;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;
import static vn.tiendo.reporting.api.RegistryFacts.enterprise;
import static vn.tiendo.reporting.api.RegistryFacts.established;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.testing.Standing;

/** A row names what a single entry may name: {@link ActingForPredecessorsTest} says the same of those. */
@OnRealStack
class NamingOthersInFilesTest {

    private UnitsOfTheMatrix units;
    private UUID admitted;

    @BeforeEach
    void anotherUnitAndAnIndicator() {
        units = UnitsOfTheMatrix.arrive();
        admitted = ForeignFacts.flow();
    }

    @Test
    void refusesEnterprisesOrganisationsAndPlansOfOthers() {
        var foreign = units.of(Standing.FOREIGN);
        var rows = row(1, arrived(enterprise("2024-01-01", foreign, null, null)), null, null)
                + row(2, null, arrived(established("PARTY_CELL", "2024-01-01", foreign, null)), null)
                + row(3, null, null, ReportFacts.jointPlan(foreign));

        var job = sent(units.own(), rows);

        assertThat(job.getInt("counts.rejected")).isEqualTo(3);
        get("/v1/imports/" + job.getString("id") + "/rejections")
                .body("items.column", contains("enterpriseId", "organisationId", "planId"))
                .body("items.code", contains("NOT_YET_KNOWN", "NOT_YET_KNOWN", "NOT_YET_KNOWN"));
    }

    @Test
    void takesItsOwnAndWhatHasNotArrivedYet() {
        var rows = row(1, arrived(enterprise("2024-01-01", units.own(), null, null)), null, null)
                + row(2, null, arrived(established("PARTY_CELL", "2024-01-01", units.own(), null)), null)
                + row(3, null, UUID.randomUUID(), null)
                + row(4, null, null, ReportFacts.jointPlan(units.own()));

        assertThat(sent(units.own(), rows).getInt("counts.created")).isEqualTo(4);
    }

    @Test
    void takesAnyoneFromWhoAnswersForTheCountry() {
        var foreign = units.of(Standing.FOREIGN);
        var rows = row(1, null, arrived(established("PARTY_CELL", "2024-01-01", foreign, null)), null);

        assertThat(sent(null, rows).getInt("counts.created")).isEqualTo(1);
    }

    private JsonPath sent(@Nullable UUID caller, String rows) {
        var header = "externalId,unitId,occurredOn,enterpriseId,organisationId,planId,I-%s%n".formatted(admitted);
        return ended(sendAs(caller, "text/csv", "&mode=PARTIAL", header + rows)
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private String row(int number, @Nullable UUID enterprise, @Nullable UUID organisation, @Nullable UUID plan) {
        return "%s-%d,%s,01/03/2025,%s,%s,%s,1%n"
                .formatted(admitted, number, units.own(), text(enterprise), text(organisation), text(plan));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
