package vn.tiendo.plans.api;

import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The five real plans of the samples as requests: units and indicators are made where a plan names them. */
final class SamplePlans {
    private static final Path SAMPLES = Path.of(System.getProperty("tiendo.root"), "samples");

    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, ObjectNode> samples = sampleIndicators();

    List<ObjectNode> all() throws IOException {
        var json = new ObjectMapper();
        try (var files = Files.walk(SAMPLES, 2)) {
            var plans = new ArrayList<ObjectNode>();
            for (var file : files.filter(path -> path.endsWith("plan.json")).toList()) {
                plans.add((ObjectNode) json.readTree(file.toFile()));
            }
            return plans;
        }
    }

    ObjectNode withIds(ObjectNode plan) {
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
        plan.path("approvals").forEach(approval -> unitIn((ObjectNode) approval, "issuer"));
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
            target.put("indicator", indicatorOf(target.path("indicator").asText()));
        }
    }

    /** The indicator of the samples under a code of its own, and all that it names defined before it. */
    private String indicatorOf(String code) {
        if (!indicators.containsKey(code)) {
            ObjectNode sample = samples.get(code);
            var fresh = code + "-" + Api.unique();
            indicators.put(code, fresh);
            sample.put("code", fresh);
            if (sample.has("partOf")) {
                indicatorOf(sample.path("partOf").asText());
                sample.put("partOf", ids.get(sample.path("partOf").asText()));
            }
            for (var side : List.of("denominator", "numerator")) {
                switch (sample.path("ratio").path(side)) {
                    case TextNode named -> ((ObjectNode) sample.path("ratio")).put(side, indicatorOf(named.asText()));
                    case ObjectNode predicate
                    when predicate.has("posted") ->
                        predicate.put(
                                "posted", indicatorOf(predicate.path("posted").asText()));
                    default -> {}
                }
            }
            ids.put(code, accepted("/v1/indicators", sample).path("id"));
        }
        return indicators.get(code);
    }

    private static Map<String, ObjectNode> sampleIndicators() {
        var byCode = new HashMap<String, ObjectNode>();
        try {
            new ObjectMapper()
                    .readTree(SAMPLES.resolve("indicators.json").toFile())
                    .path("indicators")
                    .forEach(sample -> byCode.put(sample.path("code").asText(), (ObjectNode) sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byCode;
    }
}
