package vn.tiendo.plans.target;

/** How much a target binds: what is missed, what is only striven for (phấn đấu), what is never red. */
public enum Firmness {
    FIRM,
    STRIVE,
    SOFT
}
