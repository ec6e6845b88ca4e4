package vn.tiendo.messaging;

/**
 * What one pass of a relay did.
 *
 * @param readAll whether it read all that waited when it began, but what other replicas send; what came later rings, or
 *     waits until the relay looks again
 */
record PassOutcome(Sending sending, boolean readAll) {}
