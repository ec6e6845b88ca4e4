package vn.tiendo.units.enterprise;

/** Who owns an enterprise (SEMANTICS 3). */
public enum Ownership {
    STATE,
    NON_STATE_DOMESTIC,
    FOREIGN_INVESTED,
    COOPERATIVE
}
