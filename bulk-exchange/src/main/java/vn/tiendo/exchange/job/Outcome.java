package vn.tiendo.exchange.job;

/**
 * What the good rows of a file do.
 *
 * @param rejected rows that the comparison refused, besides those that could not be read
 */
public record Outcome(long created, long updated, long unchanged, long rejected) {}
