package vn.tiendo.units.exchange;

/** What a repeated Idempotency-Key must repeat. */
record ImportRequest(String kind, String mode, boolean dryRun, String locale, String sha256) {}
