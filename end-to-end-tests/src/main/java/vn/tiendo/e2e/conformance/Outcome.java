package vn.tiendo.e2e.conformance;

import java.util.Optional;

/**
 * How one case ended, as its line says it.
 *
 * @param differing the question that was answered otherwise, where that was the reason
 */
public record Outcome(WorkedCase worked, Verdict verdict, String reason, Optional<WorkedCase.Ask> differing) {

    /** The three ends of a case. */
    public enum Verdict {
        PASS,
        FAIL,
        SKIP
    }

    static Outcome pass(WorkedCase worked) {
        return new Outcome(worked, Verdict.PASS, "", Optional.empty());
    }

    static Outcome skip(WorkedCase worked, String reason) {
        return new Outcome(worked, Verdict.SKIP, reason, Optional.empty());
    }

    static Outcome fail(WorkedCase worked, String reason) {
        return new Outcome(worked, Verdict.FAIL, reason, Optional.empty());
    }

    static Outcome differs(WorkedCase worked, Difference difference, String when) {
        return new Outcome(worked, Verdict.FAIL, when + difference, Optional.of(difference.ask()));
    }

    @Override
    public String toString() {
        return verdict + " " + worked.file() + " / " + worked.name() + (reason.isEmpty() ? "" : " — " + reason);
    }
}
