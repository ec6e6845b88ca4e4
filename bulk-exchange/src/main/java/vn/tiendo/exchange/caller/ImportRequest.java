package vn.tiendo.exchange.caller;

/** What a repeated Idempotency-Key must repeat. */
public record ImportRequest(String kind, String mode, boolean dryRun, String locale, String sha256) {}
