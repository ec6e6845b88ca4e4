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

    private static final Map<String, String> ACTS = Map.of();

    private static final Map<String, String> QUESTIONS = Map.of();

    private Missing() {}

    /** The names of what the case needs and the system has not; empty when the case can run. */
    static Set<String> from(WorkedCase worked) {
        var missing = new TreeSet<String>();
        worked.acts().forEach(act -> ofAct(act).ifPresent(missing::add));
        worked.asks().forEach(ask -> ofQuestion(ask.question()).ifPresent(missing::add));
        return missing;
    }

    private static Optional<String> ofAct(JsonNode act) {
        return Optional.ofNullable(ACTS.get(act.path("act").asText()));
    }

    private static Optional<String> ofQuestion(JsonNode question) {
        return Optional.ofNullable(QUESTIONS.get(question.path("type").asText()));
    }
}
