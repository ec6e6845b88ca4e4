package vn.tiendo.plans.statement;

import java.util.UUID;

/** An act that is recorded, and the event that tells the others. */
public record Recorded<A>(A act, UUID event) {}
