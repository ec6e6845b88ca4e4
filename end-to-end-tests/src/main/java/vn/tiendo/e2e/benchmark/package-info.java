/**
 * Figures of a running system. Each benchmark ends with lines {@code figure <name> <value> <unit> [baseline <value> ratio
 * <ratio>]}.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.benchmark.Freshness} from the answer to an entry to the live dashboard that shows it
 *   <li>{@link vn.tiendo.e2e.benchmark.KafkaRoundTrip} what a bare broker needs, to compare with
 *   <li>{@link vn.tiendo.e2e.benchmark.Startup} how long a start takes, and how much memory the system holds
 * </ul>
 */
@NullMarked
package vn.tiendo.e2e.benchmark;

import org.jspecify.annotations.NullMarked;
