package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the system does not do yet, by the acts and questions that need it. A line goes when its act or question is
 * built; a case is skipped for no other reason.
 */
final class Missing {

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("ratingScale", "ratings"),
            Map.entry("rated", "ratings"),
            Map.entry("report", "report documents"));

    private static final Map<String, String> QUESTIONS = Map.of(
            "report", "report documents",
            "timeliness", "report documents");

    private static final Set<String> COMPUTED_TARGETS = Set.of(
            "ANNUAL_MINIMUM",
            "CUMULATIVE",
            "SUBPERIOD_MINIMUM",
            "SUBPERIOD_RANGE",
            "RANGE_TOTAL",
            "OF_WHICH",
            "SOFT_RANGE");

    private Missing() {}

    /** The names of what the case needs and the system has not; empty when the case can run. */
    static Set<String> from(WorkedCase worked) {
        var missing = new TreeSet<String>();
        worked.acts().forEach(act -> ofAct(act).ifPresent(missing::add));
        worked.asks().forEach(ask -> ofQuestion(ask.question()).ifPresent(missing::add));
        return missing;
    }

    private static Optional<String> ofAct(JsonNode act) {
        return switch (act.path("act").asText()) {
            case "indicator" -> ofIndicator(act);
            case "target" -> ofTarget(act.path("kind").asText());
            case String other -> Optional.ofNullable(ACTS.get(other));
        };
    }

    private static Optional<String> ofIndicator(JsonNode act) {
        return act.path("kind").asText().equals("RATIO") ? Optional.of("RATIO indicators") : Optional.empty();
    }

    private static Optional<String> ofTarget(String kind) {
        return COMPUTED_TARGETS.contains(kind) ? Optional.empty() : Optional.of(kind + " targets");
    }

    private static Optional<String> ofQuestion(JsonNode question) {
        return Optional.ofNullable(QUESTIONS.get(question.path("type").asText()));
    }
}
