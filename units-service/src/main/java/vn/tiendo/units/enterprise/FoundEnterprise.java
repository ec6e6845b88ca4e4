package vn.tiendo.units.enterprise;

/**
 * An enterprise of a list and what decided on its place there.
 *
 * @param tier which way of hitting a name answered; 0 where no name was searched
 * @param rank 0 for the best hits, or {@link #IN_ORDER_OF_CODES}
 */
record FoundEnterprise(Enterprise enterprise, int tier, int rank) {
    static final int IN_ORDER_OF_CODES = -1;

    /** The text that decided after the rank. */
    String sortedBy() {
        var name = enterprise.name() == null ? "" : enterprise.name();
        return rank == IN_ORDER_OF_CODES ? enterprise.code() : name;
    }
}
