package vn.tiendo.units.unit;

/** The systems of units, each a tree of its own (SEMANTICS 2). */
public enum UnitSystem {
    ADMINISTRATIVE,
    PARTY,
    GOVERNMENT,
    MASS_ORGANISATION,
    ZONE_AUTHORITY
}
