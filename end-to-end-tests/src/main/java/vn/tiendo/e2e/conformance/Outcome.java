package vn.tiendo.e2e.conformance;

/** How one case ended, as its line says it. */
public record Outcome(WorkedCase worked, Verdict verdict, String reason) {

    /** The three ends of a case. */
    public enum Verdict {
        PASS,
        FAIL,
        SKIP
    }

    static Outcome pass(WorkedCase worked) {
        return new Outcome(worked, Verdict.PASS, "");
    }

    @Override
    public String toString() {
        return verdict + " " + worked.file() + " / " + worked.name() + (reason.isEmpty() ? "" : " — " + reason);
    }
}
