package vn.tiendo.reporting.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningMessagesTest {

    private static final WebhookSecret PUBLISHED = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Instant THEN = Instant.ofEpochSecond(1614265330);

    /** The example by which libraries of Standard Webhooks are tested. */
    @Test
    void givesThePublishedSignature() {
        assertThat(Signature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", THEN, "{\"test\": 2432232314}", List.of(PUBLISHED)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsWithEverySecretThatIsValid() {
        var other = WebhookSecret.generated();

        var both = Signature.of("id", THEN, "{}", List.of(other, PUBLISHED));

        assertThat(both.split(" "))
                .containsExactly(
                        Signature.of("id", THEN, "{}", List.of(other)),
                        Signature.of("id", THEN, "{}", List.of(PUBLISHED)));
    }

    @Test
    void aSecretIsLongNeverTheSameAndStandsInNoLog() {
        var secret = WebhookSecret.generated();

        assertThat(secret.key()).hasSize(32);
        assertThat(secret).isNotEqualTo(WebhookSecret.generated());
        assertThat(secret.toString()).doesNotContain(secret.text().substring(6));
    }
}
