package vn.tiendo.reporting.evaluation;

/** What a target compares: a flow may reach its value early, a stock or a share is judged at its target date only (SEMANTICS 5). */
public enum Measure {
    FLOW,
    STOCK,
    SHARE
}
