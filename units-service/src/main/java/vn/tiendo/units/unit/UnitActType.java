package vn.tiendo.units.unit;

/** What an act does to a unit. ENDED and VOIDED, that an end has no effect, are written by successions only. */
public enum UnitActType {
    CREATED,
    CHANGED,
    ENDED,
    VOIDED
}
