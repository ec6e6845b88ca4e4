package vn.tiendo.exchange.job;

/**
 * What a row would change.
 *
 * @param key by which people know what it is about
 * @param changes a JSON object: by column what would be there, for an update with what is there now
 */
public record Difference(long row, String key, String outcome, String changes) {}
