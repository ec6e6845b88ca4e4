package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.ObligationFixture.aYearlyReport;
import static vn.tiendo.plans.api.ObligationFixture.before;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.aWholePlan;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.succession;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.testing.AuthorityMatrix;
import vn.tiendo.http.testing.MatrixThings;
import vn.tiendo.http.testing.MatrixTokens;
import vn.tiendo.http.testing.Standing;
import vn.tiendo.localstack.testing.StackForTests;

@OnRealStack
@Tag("slow")
class AuthorityMatrixTest {
    @TestHTTPResource("/")
    URI service;

    private final MatrixThings things = new MatrixThings();
    private final Map<Standing, UUID> mergers = new EnumMap<>(Standing.class);

    @Test
    void everyOperationAnswersEveryRoleAndStandingByItsRule() throws Exception {
        // Given
        var units = units();
        var admitted = newIndicator();
        units.forEach((standing, unit) -> plans(standing, unit, admitted));
        var merger = succession(
                "ABSORB",
                "2026-09-01",
                List.of(units.get(Standing.ENDED)),
                List.of(units.get(Standing.OWN)),
                List.of());
        things.value("succession", merger)
                .value("from", "2026-01-01")
                .value("through", "2026-01-31")
                .value("effectiveOn", "2026-06-01")
                .value("getRatingScale/at", "2026-06-01")
                .listed("listPlans", "plan", "SEEN", "/v1/plans?limit=200")
                .listed("listTasks", "task", "SEEN", "/v1/tasks?limit=200")
                .listed("listTaskOccurrences", "task-occurrence", "OWN", "/v1/task-occurrences?limit=200")
                .listed("listObligationInstances", "obligation-instance", "OWN", "/v1/obligation-instances?limit=200")
                .listed("listExplanationRequests", "explanation-request", "OWN", "/v1/explanation-requests?limit=200");
        bodies(units);
        var matrix = AuthorityMatrix.of(
                service, Path.of("src/test/resources/authority.csv"), things, new Tokens(units.get(Standing.OWN)));

        // When
        var differences = matrix.differences();

        // Then
        assertThat(differences).isEmpty();
        assertThat(matrix.played()).isGreaterThan(1400);
    }

    /** Where the published examples name what is not there. */
    private void bodies(Map<Standing, UUID> units) {
        things.acting("requestExplanation", "/unitId", units::get)
                .acting("remindUnit", "/unitId", units::get)
                .acting("approvePlan", "/issuer", units::get)
                .acting("issuePlan", "", standing -> anEmptyPlan(units.get(standing)))
                .acting(
                        "importPlan",
                        "",
                        standing -> anEmptyPlan(units.get(standing)).put("format", "tiendo-plan/1"))
                .acting("takePlanOver", "/retired", List.of())
                .acting("takePlanOver", "/tasks", List.of())
                .acting("confirmQuotas", "/successionId", mergers::get);
    }

    /** A commune in its province, another one elsewhere, and one that ends in the commune in September 2026. */
    private static Map<Standing, UUID> units() {
        var units = new EnumMap<Standing, UUID>(Standing.class);
        units.put(Standing.UPPER, province());
        units.put(Standing.OWN, communeOf(units.get(Standing.UPPER)));
        units.put(Standing.ENDED, communeOf(units.get(Standing.UPPER)));
        units.put(Standing.FOREIGN, communeOf(province()));
        return units;
    }

    private void plans(Standing standing, UUID unit, String admitted) {
        var stated = aWholePlan(unit, admitted, unit);
        stated.set("tasks", array(aTask("K01", unit)));
        stated.set("obligations", array(owedInSummer(unit)));
        var plan = accepted("/v1/plans", stated);
        String id = idOf(plan);
        var draft = idOf(accepted("/v1/plans", anEmptyPlan(unit).put("state", "DRAFT")));
        var occurrence = first("/v1/task-occurrences?plan=" + id);
        accepted("/v1/rating-scales", aScale(unit));
        things.put("unit", standing, unit)
                .put("plan", standing, id)
                .put("getPlanDraft/plan", standing, draft)
                .put("revisePlanDraft/plan", standing, draft)
                .put("approvePlan/plan", standing, draft)
                .put("issueDraft/plan", standing, draft)
                .put("target", standing, first("/v1/plans/" + id + "/targets"))
                .put("task", standing, first("/v1/plans/" + id + "/tasks"))
                .put("task-occurrence", standing, occurrence)
                .put("subject", standing, occurrence)
                .put("confirmation", standing, confirmed(standing, unit))
                .put("recordTargetEvidence/target", standing, judgedByText(id))
                .put("obligation", standing, first("/v1/plans/" + id + "/obligations"))
                .put("obligation-instance", standing, first("/v1/obligation-instances?plan=" + id))
                .put("explanation-request", standing, asked(occurrence, unit));
    }

    /** Quotas of two units below that became one, confirmed. */
    private String confirmed(Standing standing, UUID unit) {
        var one = communeOf(unit);
        var other = communeOf(unit);
        var plan = idOf(accepted("/v1/plans", anEmptyPlan(unit)));
        var target = idOf(accepted("/v1/plans/" + plan + "/targets", anAnnualMinimum(newIndicator())));
        var table = object().put("effectiveOn", "2026-02-01");
        table.set("period", year(2026));
        table.set("cells", array(cell(one, "3"), cell(other, "2")));
        accepted("/v1/targets/" + target + "/allocations", table);
        var merger =
                succession("MERGE", "2026-07-01", List.of(one, other), List.of(unit(unit, "2026-07-01")), List.of());
        mergers.put(standing, merger);
        return idOf(accepted(
                "/v1/quota-confirmations", object().put("targetId", target).put("successionId", merger.toString())));
    }

    private static String judgedByText(String plan) {
        var target = object().put("key", "TG7").put("titleVi", "Bằng chữ").put("titleEn", "In words");
        return idOf(accepted(
                "/v1/plans/" + plan + "/targets",
                target.put("kind", "QUALITATIVE").put("firmness", "SOFT")));
    }

    private static ObjectNode cell(UUID unit, String cell) {
        return object().put("unitId", unit.toString()).put("cell", cell);
    }

    private static ObjectNode owedInSummer(UUID unit) {
        var report = aYearlyReport("RP1", unit);
        report.set("schedule", before("2026-06-20"));
        return report;
    }

    private static ObjectNode aScale(UUID unit) {
        var scale = object().put("unitId", unit.toString()).put("effectiveOn", "2023-01-01");
        scale.putArray("levels").add("GOOD").add("DONE");
        return scale;
    }

    private static String first(String list) {
        return get(list).statusCode(200).extract().path("items[0].id");
    }

    private static String asked(String occurrence, UUID unit) {
        return idOf(accepted(
                "/v1/explanation-requests",
                object().put("subjectId", occurrence)
                        .put("unitId", unit.toString())
                        .put("askedOn", "2026-07-16")
                        .put("answerBy", "2026-07-20")
                        .put("text", "Vì sao chậm?")));
    }

    private record Tokens(UUID own) implements MatrixTokens {
        @Override
        public String ofRole(String role) {
            return StackForTests.get().token("official", Set.of(role), own);
        }

        @Override
        public String ofCountry() {
            return StackForTests.get().token("operator", Set.of("administrator"), null);
        }

        @Override
        public String ofMachine(String scope) {
            return StackForTests.get().machineToken("portal", scope, own);
        }
    }
}
