package vn.tiendo.reporting.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set about live dashboards. */
@ConfigMapping(prefix = "tiendo.live")
public interface LiveSettings {

    /** How often it is looked for what other replicas have recorded, while somebody watches. */
    @WithDefault("PT0.025S")
    Duration lookEvery();

    /** After so long without a message a comment shows that the connection lives. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** A client that has not read for so long is dropped. */
    @WithDefault("PT30S")
    Duration patience();

    /** How many may watch at one replica; those above are asked to come back later. */
    @WithDefault("1000")
    int clientsAtMost();
}
