package vn.tiendo.exchange.job;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;

/** What a caller wants to be done with a file. */
public record ImportOrder(
        UUID id, String kind, Media media, Notation notation, Mode mode, boolean dryRun, Requester by) {

    public enum Mode {
        /** All rows or none. */
        ATOMIC,
        /** The good rows. */
        PARTIAL
    }

    /** Who wants it, and the unit whose authority it is done with; null for the whole country. */
    public record Requester(String subject, @Nullable UUID unit, List<String> roles) {}
}
