package vn.tiendo.reporting.mutation;

/**
 * A rule broken on purpose.
 *
 * @param rule what is broken, in words
 * @param source the file below the package of the service
 * @param right a text that stands in it once
 * @param wrong what takes its place
 * @param killer the class of the test below the package of the service
 * @param test the method that fails then
 */
record Mutation(String rule, String source, String right, String wrong, String killer, String test) {

    @Override
    public String toString() {
        return rule;
    }
}
