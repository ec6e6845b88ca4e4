package vn.tiendo.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One event of the live stream of a dashboard.
 *
 * @param knownAt the id of the event: the dashboard shows what was known at this instant
 * @param arrived in nanoseconds of {@link System#nanoTime()}
 */
public record LiveEvent(Instant knownAt, JsonNode dashboard, long arrived) {}
