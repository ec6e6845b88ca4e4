package vn.tiendo.reporting.knownenterprise;

import java.util.Set;

/** Types of organisations as they are asked for: PARTY is a cell or a committee. */
public final class OrganisationTypes {

    private static final String PARTY = "PARTY";
    private static final Set<String> OF_THE_PARTY = Set.of("PARTY_CELL", "PARTY_COMMITTEE");

    private OrganisationTypes() {}

    /** The class that a type belongs to: who has one of it does not lack another. */
    public static String classOf(String type) {
        return OF_THE_PARTY.contains(type) ? PARTY : type;
    }

    /** Whether who asks for the one type means the other, too. */
    public static boolean comprises(String asked, String type) {
        return asked.equals(type) || (asked.equals(PARTY) && OF_THE_PARTY.contains(type));
    }
}
