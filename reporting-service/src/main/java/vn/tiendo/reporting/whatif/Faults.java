package vn.tiendo.reporting.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/** All that is wrong with a supposition, each with its place. What has not arrived yet is 409 where it is all. */
final class Faults {

    private static final String NOT_YET_KNOWN = "NOT_YET_KNOWN";

    private final Violations violations = new Violations();
    private final List<String> unknown = new ArrayList<>();

    void add(String pointer, String code, Object... arguments) {
        violations.add(pointer, code, arguments);
    }

    /** An id that may yet arrive from another service. */
    void addUnknown(String pointer) {
        unknown.add(pointer);
    }

    boolean isEmpty() {
        return violations.isEmpty() && unknown.isEmpty();
    }

    void throwIfAny() {
        if (violations.isEmpty() && !unknown.isEmpty()) {
            var problem = Problem.of(409, NOT_YET_KNOWN).retryAfter(Duration.ofSeconds(1));
            for (String pointer : unknown) {
                problem = problem.at(pointer);
            }
            throw problem;
        }
        unknown.forEach(pointer -> violations.add(pointer, NOT_YET_KNOWN));
        violations.throwIfAny();
    }
}
