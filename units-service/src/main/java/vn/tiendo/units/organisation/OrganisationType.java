package vn.tiendo.units.organisation;

/** The organisations of the political system that an enterprise, an agency or a residential area can have (SEMANTICS 3). */
public enum OrganisationType {
    PARTY_CELL,
    PARTY_COMMITTEE,
    TRADE_UNION,
    YOUTH_UNION,
    WOMENS_UNION,
    VETERANS,
    SELF_DEFENCE;

    /** Whether this type can become that one without an establishment: a Party cell grows into a committee. */
    boolean canBecome(OrganisationType other) {
        return this == PARTY_CELL && other == PARTY_COMMITTEE;
    }
}
