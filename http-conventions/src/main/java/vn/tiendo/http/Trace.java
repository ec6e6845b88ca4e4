package vn.tiendo.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace that a request belongs to: the caller's, or a new one. */
public record Trace(String id, String parentId) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

    /** Continues the trace of a {@code traceparent} header; begins one if it is absent or malformed. */
    public static Trace continuing(@Nullable String traceparent) {
        Matcher given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return given.matches() ? new Trace(given.group(1), given.group(2)) : new Trace(random(16), random(8));
    }

    /** As a header for what this request causes. */
    public String traceparent() {
        return "00-" + id + "-" + parentId + "-01";
    }

    private static String random(int bytes) {
        byte[] id = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
