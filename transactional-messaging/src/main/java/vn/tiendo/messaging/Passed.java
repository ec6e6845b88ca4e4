package vn.tiendo.messaging;

/**
 * What one pass of a relay did.
 *
 * @param readAll whether it read all that waited when it began, but what other replicas send; what came later rings
 */
record Passed(Sending sending, boolean readAll) {}
