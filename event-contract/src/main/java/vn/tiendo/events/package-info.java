/**
 * The events that cross Kafka: records that mirror the JSON Schemas of {@code schemas/}, which are the truth.
 *
 * <ul>
 *   <li>{@link vn.tiendo.events.Event} what every record says of itself
 *   <li>{@link vn.tiendo.events.EventTypes} the wire names, and the record of each
 *   <li>{@link vn.tiendo.events.Topics} where they travel
 *   <li>{@link vn.tiendo.events.EventSources} who publishes them
 *   <li>{@link vn.tiendo.events.EventJson} the one way to write and read them
 *   <li>{@link vn.tiendo.events.EventSchemas} the schemas, for tests of producers and consumers
 * </ul>
 */
@NullMarked
package vn.tiendo.events;

import org.jspecify.annotations.NullMarked;
