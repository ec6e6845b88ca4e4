package vn.tiendo.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One event of the live stream of a dashboard.
 *
 * @param knownAt what was known at this instant is shown
 * @param data the dashboard as it was sent; nothing where it was not kept
 * @param arrived in nanoseconds of {@link System#nanoTime()}
 */
public record LiveEvent(Instant knownAt, String data, long arrived) {

    public JsonNode dashboard() {
        return Json.read(data);
    }
}
