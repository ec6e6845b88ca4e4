package vn.tiendo.plans.evidence;

/** How a target in words was judged by the evidence. */
public enum Verdict {
    MET,
    PARTLY_MET,
    NOT_MET
}
