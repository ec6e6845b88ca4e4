package vn.tiendo.http.limit;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What one client may take, of one replica. */
@Singleton
class LimitSettings {

    private static final String OFF = "off";

    private final long times;
    private final long readsPerMinute;
    private final long writesPerMinute;
    private final long filesPerMinute;
    private final long streams;
    private final long requestsAtOnce;
    private final long filesAtOnce;

    /** @param times how many times what the others say: {@code off}, or a whole number */
    LimitSettings(
            @ConfigProperty(name = "tiendo.limit.times", defaultValue = "1") String times,
            @ConfigProperty(name = "tiendo.limit.reads-per-minute", defaultValue = "6000") long readsPerMinute,
            @ConfigProperty(name = "tiendo.limit.writes-per-minute", defaultValue = "6000") long writesPerMinute,
            @ConfigProperty(name = "tiendo.limit.files-per-minute", defaultValue = "60") long filesPerMinute,
            @ConfigProperty(name = "tiendo.limit.streams", defaultValue = "50") long streams,
            @ConfigProperty(name = "tiendo.limit.requests-at-once", defaultValue = "32") long requestsAtOnce,
            @ConfigProperty(name = "tiendo.limit.files-at-once", defaultValue = "8") long filesAtOnce) {
        this.times = OFF.equalsIgnoreCase(times) ? 0 : Long.parseLong(times);
        this.readsPerMinute = readsPerMinute;
        this.writesPerMinute = writesPerMinute;
        this.filesPerMinute = filesPerMinute;
        this.streams = streams;
        this.requestsAtOnce = requestsAtOnce;
        this.filesAtOnce = filesAtOnce;
    }

    boolean areOff() {
        return times == 0;
    }

    long perMinute(RateLimits.Kind kind) {
        return times
                * switch (kind) {
                    case READS -> readsPerMinute;
                    case WRITES -> writesPerMinute;
                    case FILES -> filesPerMinute;
                };
    }

    /** Streams of events that are open at once. */
    long streams() {
        return areOff() ? Long.MAX_VALUE : times * streams;
    }

    /** Requests that are being answered at once: files, or all that are neither files nor streams. */
    long atOnce(boolean files) {
        return areOff() ? Long.MAX_VALUE : times * (files ? filesAtOnce : requestsAtOnce);
    }
}
