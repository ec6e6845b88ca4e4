package vn.tiendo.reporting.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a message by Standard Webhooks: HMAC-SHA256 over its id, the second of the attempt and its body. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** One signature for each secret, so that a receiver that knows either accepts the message. */
    static String of(String messageId, Instant attempt, String body, List<WebhookSecret> secrets) {
        var signed = messageId + "." + attempt.getEpochSecond() + "." + body;
        return secrets.stream().map(secret -> "v1," + hmac(signed, secret)).collect(Collectors.joining(" "));
    }

    private static String hmac(String text, WebhookSecret secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
