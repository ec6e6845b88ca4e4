package vn.tiendo.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;

/** The five sample plans, loaded as a user loads them and asked about through the API alone. */
@Tag("slow")
class FivePlansTest {

    private static final Set<String> STATES = Set.of(
            "NOT_ASSIGNED",
            "NOT_APPLICABLE",
            "NOT_STARTED",
            "NO_BASIS",
            "MET",
            "EXCEEDED",
            "MISSED",
            "NOT_REACHED",
            "ON_TRACK",
            "AT_RISK",
            "BEHIND",
            "IN_PROGRESS");

    private static LaunchedSystem system;
    private static TiendoSystem administrator;
    private static Path data;

    @BeforeAll
    static void theSamplesAreLoaded() throws IOException {
        SystemForTests.assumeBuilt();
        data = Files.createTempDirectory("tiendo-five-plans-");
        system = LaunchedSystem.up(Checkout.present(), data);
        administrator = system.asAdministrator();
        administrator.conversation().horizon();
    }

    @AfterAll
    static void theSystemEnds() {
        if (system != null) {
            system.close();
            SystemForTests.erase(data);
        }
    }

    @Test
    void holdEveryTargetTaskReportReviewAndBaseline() {
        var counted = new HashMap<String, Integer>();
        plans().values().forEach(plan -> {
            counted.merge("targets", listed(plan, "targets").size(), Integer::sum);
            counted.merge("tasks", listed(plan, "tasks").size(), Integer::sum);
            counted.merge("baselines", all(plan, "baselines").size(), Integer::sum);
            all(plan, "obligations")
                    .forEach(owed -> counted.merge(
                            owed.path("key").asText().startsWith("RV") ? "reviews" : "reports", 1, Integer::sum));
        });

        assertThat(counted)
                .containsOnly(
                        Map.entry("targets", 34),
                        Map.entry("tasks", 144),
                        Map.entry("reports", 16),
                        Map.entry("reviews", 13),
                        Map.entry("baselines", 18));
    }

    @Test
    void everyTargetHasAComputedStateOrIsJudgedByEvidence() {
        var byEvidence = new TreeSet<String>();
        plans().forEach((key, plan) -> listed(plan, "targets").forEach(target -> {
            for (var stated : target.path("periods")) {
                var state = state(target, stated.path("period"));
                if (state.path("state").asText().equals("JUDGED_BY_EVIDENCE")) {
                    byEvidence.add(key + " " + target.path("key").asText());
                } else {
                    assertThat(STATES)
                            .as("%s of %s", state, target)
                            .contains(state.path("state").asText());
                    assertExplained(state, explanation(target, stated.path("period")));
                }
            }
        }));

        assertThat(byEvidence)
                .containsExactly("dong-nai-2026-2030 TG6", "dong-nai-2026-2030 TG7", "nam-dinh-zones-2021-2025 TG3");
    }

    @Test
    void everyMemberAndUnitOfHungYenSeesItsDueDatesAndCutOff() {
        var plan = plans().get("hung-yen-2024");
        var byUnit = new HashMap<String, List<String>>();
        instances(plan).forEach(owed -> {
            if (owed.path("kind").asText().endsWith("_REPORT")) {
                byUnit.computeIfAbsent(owed.path("unitId").asText(), none -> new ArrayList<>())
                        .add(owed.path("cutoff").asText() + " → "
                                + owed.path("lastAcceptableDay").asText());
            }
        });

        assertThat(byUnit.values())
                .allSatisfy(days -> assertThat(days)
                        .containsAnyOf("2024-06-14 → 2024-06-19", "2024-06-14 → 2024-06-29", "2024-06-14 → 2024-07-04")
                        .containsAnyOf("2024-12-14 → 2024-12-30", "2024-12-14 → 2025-01-04")
                        .hasSize(2));
        assertThat(byUnit).as("five members, six units and the standing body").hasSize(12);
    }

    @Test
    void namDinhShowsBothApprovalsAndTheWindowsOfItsWork() {
        var plan = plans().get("nam-dinh-zones-2021-2025");
        var approvals = administrator
                .api()
                .get(Service.PLANS, "/v1/plans/" + plan + "/approvals", Map.of(), List.of())
                .orThrow()
                .body();
        var windows = listed(plan, "tasks").stream()
                .map(task -> task.path("schedule"))
                .filter(schedule -> schedule.path("kind").asText().equals("WINDOW"))
                .map(schedule -> schedule.path("notBefore").asText() + " … "
                        + schedule.path("lastAcceptableDay").asText())
                .toList();

        assertThat(approvals.path("items")).hasSize(2);
        assertThat(approvals.path("missing")).isEmpty();
        assertThat(windows)
                .containsExactly(
                        "2021-10-01 … 2021-12-31",
                        "2022-01-01 … 2022-03-31",
                        "2022-06-21 … 2022-06-30",
                        "2022-07-01 … 2022-12-31",
                        "2024-01-01 … 2025-12-31");
    }

    @Test
    void haveExactlyTheFindingsThatTheirInconsistenciesMake() throws IOException {
        var file =
                Checkout.present().root().resolve("plans-service/src/test/resources/findings/expected-findings.json");
        var expected = Json.read(Files.readString(file)).path("plans");
        plans().forEach((key, plan) -> {
            var found = items(administrator
                            .api()
                            .get(Service.PLANS, "/v1/plans/" + plan + "/findings", Map.of(), List.of())
                            .orThrow()
                            .body())
                    .map(finding -> finding.path("code").asText() + " " + place(finding))
                    .toList();
            assertThat(found)
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(expected.path(key))
                            .flatMap(FivePlansTest::elements)
                            .map(row -> row.path(0).asText() + " " + row.path(1).asText())
                            .toList());
        });
    }

    /** A comparison where there is something to compare, and always the version of the plan that judges. */
    private static void assertExplained(JsonNode state, JsonNode explanation) {
        assertThat(explanation.path("state")).isEqualTo(state.path("state"));
        assertThat(explanation.hasNonNull("formula"))
                .as("%s, explained as %s", state, explanation)
                .isEqualTo(state.hasNonNull("value"));
        assertThat(explanation.path("plan").path("planId").asText()).isNotEmpty();
    }

    private static String place(JsonNode finding) {
        return finding.hasNonNull("key")
                ? finding.path("key").asText()
                : finding.path("pointer").asText().split("/")[1];
    }

    private static JsonNode state(JsonNode target, JsonNode period) {
        return asked("/v1/target-states", target, period);
    }

    private static JsonNode explanation(JsonNode target, JsonNode period) {
        return asked("/v1/target-explanations", target, period);
    }

    private static JsonNode asked(String path, JsonNode target, JsonNode period) {
        var asked = Map.of(
                "target", target.path("id").asText(),
                "unit", target.path("ownerUnitId").asText(),
                "period",
                        period.path("from").asText() + "/"
                                + period.path("through").asText());
        return administrator
                .api()
                .get(Service.REPORTING, path, asked, List.of())
                .orThrow()
                .body();
    }

    private static Map<String, String> plans() {
        var ids = new HashMap<String, String>();
        items(administrator
                        .api()
                        .get(Service.PLANS, "/v1/plans", Map.of(), List.of())
                        .orThrow()
                        .body())
                .forEach(plan ->
                        ids.put(plan.path("key").asText(), plan.path("id").asText()));
        assertThat(ids).hasSize(5);
        return ids;
    }

    private static List<JsonNode> listed(String plan, String what) {
        return paged("/v1/plans/" + plan + "/" + what, Map.of("limit", "200"));
    }

    /** Of those that come in one page. */
    private static List<JsonNode> all(String plan, String what) {
        return paged("/v1/plans/" + plan + "/" + what, Map.of());
    }

    private static List<JsonNode> instances(String plan) {
        return paged("/v1/obligation-instances", Map.of("plan", plan, "limit", "200"));
    }

    private static List<JsonNode> paged(String path, Map<String, String> parameters) {
        var reply = administrator
                .api()
                .get(Service.PLANS, path, parameters, List.of())
                .orThrow();
        assertThat(reply.body().hasNonNull("nextCursor")).isFalse();
        return items(reply.body()).toList();
    }

    private static Stream<JsonNode> items(JsonNode body) {
        return elements(body.path("items"));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        var elements = new ArrayList<JsonNode>();
        array.forEach(elements::add);
        return elements.stream();
    }
}
