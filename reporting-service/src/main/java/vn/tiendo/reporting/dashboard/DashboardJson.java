package vn.tiendo.reporting.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.tiendo.http.ETags;

/** A dashboard as JSON, in which only the knownAt is left open: the same dashboard may be asked for at many instants. */
final class DashboardJson {

    private final ObjectMapper mapper;
    private final byte[] before;
    private final byte[] after;
    private final String tag;

    private DashboardJson(ObjectMapper mapper, byte[] before, byte[] after, String tag) {
        this.mapper = mapper;
        this.before = before;
        this.after = after;
        this.tag = tag;
    }

    static DashboardJson of(DashboardView view, ObjectMapper mapper, ETags tags) {
        var whenever = written(mapper, view.whenever());
        var open = "\"knownAt\":" + written(mapper, Instant.EPOCH);
        int place = whenever.indexOf(open);
        if (place < 0) {
            throw new IllegalStateException("a dashboard says at which instant it is known");
        }
        return new DashboardJson(
                mapper,
                (whenever.substring(0, place) + "\"knownAt\":").getBytes(StandardCharsets.UTF_8),
                whenever.substring(place + open.length()).getBytes(StandardCharsets.UTF_8),
                tags.of(view.whenever()));
    }

    /** What is the same whenever it is asked for has the same tag; live it is the same one, too. */
    String tag() {
        return tag;
    }

    byte[] at(Instant knownAt) {
        var instant = written(mapper, knownAt).getBytes(StandardCharsets.UTF_8);
        var whole = new byte[before.length + instant.length + after.length];
        System.arraycopy(before, 0, whole, 0, before.length);
        System.arraycopy(instant, 0, whole, before.length, instant.length);
        System.arraycopy(after, 0, whole, before.length + instant.length, after.length);
        return whole;
    }

    private static String written(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
