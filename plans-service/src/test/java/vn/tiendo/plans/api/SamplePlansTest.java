package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.anIndicator;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The five real plans of the samples, with units and indicators made for the test. */
@OnRealStack
class SamplePlansTest {
    private static final Path SAMPLES = Path.of(System.getProperty("tiendo.root"), "samples");

    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();

    @Test
    void allFiveAreTakenWhole() throws IOException {
        int targets = 0;
        int tasks = 0;
        for (var plan : plans()) {
            var answer = accepted("/v1/plans", withIds(plan));
            targets += answer.<Integer>path("targetCount");
            tasks += answer.<Integer>path("taskCount");
        }
        assertThat(targets).isEqualTo(34);
        assertThat(tasks).isEqualTo(144);
    }

    private static List<ObjectNode> plans() throws IOException {
        var json = new ObjectMapper();
        try (var files = Files.walk(SAMPLES)) {
            var plans = new java.util.ArrayList<ObjectNode>();
            for (var file : files.filter(path -> path.endsWith("plan.json")).toList()) {
                plans.add((ObjectNode) json.readTree(file.toFile()));
            }
            return plans;
        }
    }

    private ObjectNode withIds(ObjectNode plan) {
        plan.put("key", plan.path("key").asText() + "-" + Api.unique());
        unitIn(plan, "unit");
        unitsIn(plan, "issuers");
        plan.path("targets").forEach(target -> {
            unitIn((ObjectNode) target, "owner");
            indicatorIn((ObjectNode) target);
        });
        plan.path("tasks").forEach(task -> {
            unitsIn((ObjectNode) task, "leads");
            unitsIn((ObjectNode) task, "coordinating");
        });
        plan.path("obligations").forEach(obligation -> {
            unitsIn((ObjectNode) obligation, "reporters");
            unitsIn((ObjectNode) obligation, "recipients");
            unitIn((ObjectNode) obligation, "via");
            unitIn((ObjectNode) obligation, "finalRecipient");
        });
        return plan;
    }

    private void unitIn(ObjectNode node, String field) {
        if (node.has(field)) {
            node.put(field, unitOf(node.path(field).asText()));
        }
    }

    private void unitsIn(ObjectNode node, String field) {
        if (node.path(field) instanceof ArrayNode keys) {
            for (int i = 0; i < keys.size(); i++) {
                keys.set(i, unitOf(keys.get(i).asText()));
            }
        }
    }

    private String unitOf(String key) {
        return units.computeIfAbsent(key, absent -> unit(null, "2020-01-01")).toString();
    }

    private void indicatorIn(ObjectNode target) {
        if (target.has("indicator")) {
            var code = indicators.computeIfAbsent(
                    target.path("indicator").asText(),
                    absent -> accepted("/v1/indicators", anIndicator()).path("code"));
            target.put("indicator", code);
        }
    }
}
