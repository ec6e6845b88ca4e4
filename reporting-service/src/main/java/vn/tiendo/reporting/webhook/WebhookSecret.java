package vn.tiendo.reporting.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** What a webhook and its receiver share: {@code whsec_} and the key in Base64. */
record WebhookSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    WebhookSecret {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not a secret of a webhook");
        }
    }

    static WebhookSecret generated() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    /** A secret stands in no log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
