package vn.tiendo.plans.finding.rule;

/** How grave a finding is. None of them blocks anything. */
public enum Severity {
    /** Something is missing or inconvenient; nobody is misled. */
    NOTICE,
    /** Two dates do not go together: somebody will be late, or report too early. */
    WARNING,
    /** Two figures of the plan exclude each other. */
    CONTRADICTION
}
