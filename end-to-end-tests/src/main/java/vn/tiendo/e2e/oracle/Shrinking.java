package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.e2e.conformance.WorkedCase;

/** Leaves out of a case all that the disagreement does not need, so that a person can read it. */
public final class Shrinking {

    private final Predicate<WorkedCase> disagrees;
    private int attempts;

    /**
     * @param disagrees plays a case and says whether an answer still differs
     * @param attempts how often it may be asked
     */
    public Shrinking(Predicate<WorkedCase> disagrees, int attempts) {
        this.disagrees = disagrees;
        this.attempts = attempts;
    }

    /** The smallest case found; the case itself where nothing can go. */
    public WorkedCase shrink(WorkedCase worked, WorkedCase.Ask differing) {
        var smallest = oneQuestion(worked, differing).flatMap(this::checked).orElse(worked);
        for (int size = acts(smallest); size >= 1; size /= 2) {
            for (int from = acts(smallest) - size; from >= 0; from -= size) {
                smallest = without(smallest, from, size).flatMap(this::checked).orElse(smallest);
            }
        }
        return smallest;
    }

    private Optional<WorkedCase> checked(WorkedCase candidate) {
        if (attempts <= 0) {
            return Optional.empty();
        }
        attempts--;
        return disagrees.test(candidate) ? Optional.of(candidate) : Optional.empty();
    }

    private static Optional<WorkedCase> oneQuestion(WorkedCase worked, WorkedCase.Ask differing) {
        var written = (ObjectNode) worked.written().deepCopy();
        var asks = written.arrayNode();
        for (int i = 0; i < worked.asks().size(); i++) {
            if (worked.asks().get(i).equals(differing)) {
                asks.add(written.path("ask").get(i));
            }
        }
        written.set("ask", asks);
        return answered(worked.file(), written);
    }

    /** The case without some acts, its questions answered anew; nothing where the rest makes no sense. */
    private static Optional<WorkedCase> without(WorkedCase worked, int from, int count) {
        var written = (ObjectNode) worked.written().deepCopy();
        int passed = 0;
        for (JsonNode step : written.path("steps")) {
            var acts = (ArrayNode) step.path("acts");
            for (int i = acts.size() - 1; i >= 0; i--) {
                int index = passed + i;
                if (index >= from && index < from + count) {
                    acts.remove(i);
                }
            }
            passed += worked.steps()
                    .get(indexOf(written.path("steps"), step))
                    .acts()
                    .size();
        }
        return answered(worked.file(), written);
    }

    private static int indexOf(JsonNode array, JsonNode element) {
        int index = 0;
        for (JsonNode other : array) {
            if (other == element) {
                return index;
            }
            index++;
        }
        throw new IllegalArgumentException("not in the array: " + element);
    }

    private static Optional<WorkedCase> answered(String file, ObjectNode written) {
        try {
            var answered = Answers.of(file, written);
            return answered.asks().isEmpty() ? Optional.empty() : Optional.of(answered);
        } catch (IllegalArgumentException e) {
            // Something that was left out is spoken of later: no case.
            return Optional.empty();
        }
    }

    private static int acts(WorkedCase worked) {
        return worked.steps().stream().mapToInt(step -> step.acts().size()).sum();
    }
}
