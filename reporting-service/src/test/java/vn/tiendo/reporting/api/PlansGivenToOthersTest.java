package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tiendo.reporting.api.Api.as;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.events.plans.PlanOwnerChanged;
import vn.tiendo.http.testing.Standing;

@OnRealStack
class PlansGivenToOthersTest {

    private UUID first;
    private UUID next;
    private PlanFacts facts;
    private UUID target;

    @BeforeEach
    void aPlanOfAnotherProvince() {
        var units = UnitsOfTheMatrix.arrive();
        first = units.of(Standing.FOREIGN);
        next = units.of(Standing.UPPER);
        facts = PlanFacts.of(first);
        target = facts.annualMinimum(ForeignFacts.flow(), "200", 2026);
        facts.arrive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/dashboards/plans/%s",
                "/v1/task-boards?plan=%s",
                "/v1/report-boards?plan=%s",
                "/v1/scoreboards?plan=%s"
            })
    void areShownToTheNextOwnerOnceItIsKnown(String path) {
        asked(next, path.formatted(facts.plan)).statusCode(404);

        given();

        asked(next, path.formatted(facts.plan)).statusCode(200);
        asked(first, path.formatted(facts.plan)).statusCode(200);
    }

    @Test
    void keepTheirTargetsAndTheirUnitAndTellOfTheChange() {
        var series = "/v1/time-series?target=" + target;
        asked(next, series).statusCode(404);

        given();

        asked(next, series).statusCode(200);
        asked(next, "/v1/dashboards/plans/" + facts.plan).body("plan.unitId", equalTo(first.toString()));
        asked(next, "/v1/differences?since=2020-01-01T00:00:00Z&plan=" + facts.plan)
                .body("planChanges.type", hasItem("vn.tiendo.plans.plan-owner-changed.v1"));
    }

    @Test
    void areReportedOnToTheOwnerOfTheDayOfSendingWhereNobodyElseIssuedThem() {
        var plan = ReportFacts.jointPlan(first);
        ForeignFacts.arrive(given(plan, first, "2025-07-01"), given(plan, next, "2025-07-01"));

        var before = ReportFacts.sent(ReportFacts.owed(plan, first, "RP1", 1, "2025-06-30"), "2025-06-30");
        var after = ReportFacts.sent(ReportFacts.owed(plan, first, "RP2", 1, "2025-06-30"), "2025-07-01");

        ReportFacts.report(before).body("approvalAwaitedOf", contains(first.toString()));
        ReportFacts.report(after).body("approvalAwaitedOf", contains(next.toString()));
    }

    private void given() {
        ForeignFacts.arrive(given(facts.plan, next, "2026-07-01"));
    }

    private static PlanOwnerChanged given(UUID plan, UUID unit, String on) {
        return new PlanOwnerChanged(
                plan, unit, LocalDate.parse(on), "Bàn giao", null, Instant.parse("2026-06-30T00:00:00Z"));
    }

    private static ValidatableResponse asked(UUID unit, String path) {
        return as("viewer", unit).get(path).then();
    }
}
