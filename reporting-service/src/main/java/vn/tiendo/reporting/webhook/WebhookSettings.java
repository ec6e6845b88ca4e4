package vn.tiendo.reporting.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How webhooks are told. */
@ConfigMapping(prefix = "tiendo.webhooks")
interface WebhookSettings {

    /** How long after each failed attempt the next one follows; after the last of them the delivery has failed. */
    @WithDefault("PT5S,PT30S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> retryAfter();

    /** How long a receiver may fail without a single success until it is told nothing any more. */
    @WithDefault("P5D")
    Duration disabledAfter();

    /** How long the former secret stays valid beside the new one. */
    @WithDefault("PT24H")
    Duration secretOverlap();

    /** How long a receiver may take to answer. */
    @WithDefault("PT15S")
    Duration answerWithin();

    /** How long what was delivered or has failed stays in the log. */
    @WithDefault("P30D")
    Duration keptFor();

    /** Whether receivers may stand at private or loopback addresses, and be called without TLS: for tests and local systems. */
    @WithDefault("refused")
    PrivateAddresses privateAddresses();

    /** What is done with an address that the public internet does not reach. */
    enum PrivateAddresses {
        ALLOWED,
        REFUSED
    }
}
