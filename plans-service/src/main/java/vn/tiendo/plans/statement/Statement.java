package vn.tiendo.plans.statement;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/** What is wrong in one request, gathered in all its places before anything is written. */
public final class Statement {
    /** The code of a foreign id that has not arrived yet, or never will: from here the two cannot be told apart. */
    public static final String NOT_YET_KNOWN = "NOT_YET_KNOWN";

    private final Violations violations = new Violations();
    private final Set<String> notYetKnown = new LinkedHashSet<>();
    private boolean wrong;

    /** The whole body. */
    public Place body() {
        return new Place(this, "#");
    }

    void refuse(String pointer, String code, Object... arguments) {
        violations.add(pointer, code, arguments);
        if (NOT_YET_KNOWN.equals(code)) {
            notYetKnown.add(pointer);
        } else {
            wrong = true;
        }
    }

    /** Ends the request with every refusal at its place: 422, or 409 where all that is missing may still arrive. */
    public void requireAccepted() {
        if (!wrong && !notYetKnown.isEmpty()) {
            var problem = Problem.of(409, NOT_YET_KNOWN).retryAfter(Duration.ofSeconds(1));
            for (var pointer : notYetKnown) {
                problem = problem.at(pointer);
            }
            throw problem;
        }
        violations.throwIfAny();
    }
}
