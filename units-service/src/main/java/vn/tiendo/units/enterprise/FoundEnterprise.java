package vn.tiendo.units.enterprise;

/**
 * An enterprise of a list and what decided on its place there.
 *
 * @param rank 0 for the best hits of a search, 0 for all where nothing was searched
 * @param sortedBy its name in a search, else its code
 */
record FoundEnterprise(Enterprise enterprise, int rank, String sortedBy) {}
