package vn.tiendo.units.enterprise;

import java.util.List;

/** The organisations that a rule or a list means: PARTY is a Party cell or a Party committee. */
public enum OrganisationClass {
    PARTY("PARTY_CELL", "PARTY_COMMITTEE"),
    PARTY_CELL("PARTY_CELL"),
    PARTY_COMMITTEE("PARTY_COMMITTEE"),
    TRADE_UNION("TRADE_UNION"),
    YOUTH_UNION("YOUTH_UNION"),
    WOMENS_UNION("WOMENS_UNION"),
    VETERANS("VETERANS"),
    SELF_DEFENCE("SELF_DEFENCE");

    private final List<String> types;

    OrganisationClass(String... types) {
        this.types = List.of(types);
    }

    /** The types of organisation in it. */
    public List<String> types() {
        return types;
    }
}
