package vn.tiendo.plans.issuance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.Statement;

/** Makes of a plan the draft of the next one. Tables, approvals and remarks are of the former paper and stay with it. */
@ApplicationScoped
class TakingOver {
    private static final List<String> LISTS = List.of("targets", "tasks", "obligations");
    private static final List<String> OF_THE_PAPER = List.of(
            "document", "approvals", "allocations", "amendments", "remarks", "takenOver", "baselines", "baselineSums");

    private final WholePlans plans;
    private final ObjectMapper json;

    TakingOver(WholePlans plans, ObjectMapper json) {
        this.plans = plans;
        this.json = json;
    }

    /** Refused with UNKNOWN_ITEM where a retired key is none of the former plan's. */
    StatedPlan next(UUID planId, TakeOverRequest request) {
        var former = plans.asStated(planId, Knowledge.ALL);
        ObjectNode tree = json.valueToTree(former);
        var years = new YearsMoved(
                request.period().from().getYear() - former.period().from().getYear());
        applyAmendments(tree, former);
        tree.remove(OF_THE_PAPER);
        var retired = request.retired().stream().map(TakenOver.Retired::key).collect(Collectors.toSet());
        requireKnown(request, tree);
        var added = new ArrayList<String>();
        for (var list : LISTS) {
            var items = tree.withArrayProperty(list);
            var going = goingOn(items, retired);
            years.move(going);
            added.addAll(state(going, statedIn(request, list)));
            tree.set(list, going);
        }
        tree.set("takenOver", json.valueToTree(new TakenOver(former.key(), request.retired(), added)));
        return named(tree, former, request, years);
    }

    private StatedPlan named(ObjectNode tree, StatedPlan former, TakeOverRequest request, YearsMoved years) {
        tree.put("key", request.key());
        tree.put("titleVi", orElse(request.titleVi(), years.words(former.titleVi())));
        tree.put("titleEn", orElse(request.titleEn(), years.words(former.titleEn())));
        tree.put("effectiveOn", request.effectiveOn().toString());
        tree.set("period", json.valueToTree(request.period()));
        if (request.document() != null) {
            tree.set("document", json.valueToTree(request.document()));
        }
        try {
            return json.treeToValue(tree, StatedPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan that was stated can be read", e);
        }
    }

    private static String orElse(@Nullable String stated, String otherwise) {
        return stated == null ? otherwise : stated;
    }

    // The values in force go on, not those first printed.
    private void applyAmendments(ObjectNode tree, StatedPlan former) {
        var targets = new LinkedHashMap<String, JsonNode>();
        tree.withArrayProperty("targets")
                .forEach(target -> targets.put(target.path("key").asText(), target));
        for (var amendment : former.amendments()) {
            JsonNode stated = json.valueToTree(amendment);
            for (var changed : stated.path("periods")) {
                for (var period : targets.getOrDefault(amendment.target(), json.createObjectNode())
                        .path("periods")) {
                    if (period.path("period").equals(changed.path("period"))) {
                        ((ObjectNode) period).setAll((ObjectNode) changed);
                    }
                }
            }
        }
    }

    private static void requireKnown(TakeOverRequest request, ObjectNode tree) {
        var keys = new HashSet<String>();
        LISTS.forEach(list ->
                tree.path(list).forEach(item -> keys.add(item.path("key").asText())));
        var statement = new Statement();
        for (int i = 0; i < request.retired().size(); i++) {
            if (!keys.contains(request.retired().get(i).key())) {
                statement.body().at("retired").at(i).at("key").refuse("UNKNOWN_ITEM");
            }
        }
        statement.requireAccepted();
    }

    private ArrayNode goingOn(ArrayNode items, Set<String> retired) {
        var going = json.createArrayNode();
        items.forEach(item -> {
            if (!retired.contains(item.path("key").asText())) {
                going.add(item);
            }
        });
        return going;
    }

    private JsonNode statedIn(TakeOverRequest request, String list) {
        return json.valueToTree(request).path(list);
    }

    /** Puts what is stated in the place of what has its key, or at the end; the keys of what is new. */
    private static List<String> state(ArrayNode going, JsonNode stated) {
        var added = new ArrayList<String>();
        for (var item : stated) {
            int at = indexOf(going, item.path("key").asText());
            if (at >= 0) {
                going.set(at, item);
            } else {
                going.add(item);
                added.add(item.path("key").asText());
            }
        }
        return added;
    }

    private static int indexOf(ArrayNode items, String key) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).path("key").asText().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
