/** The events that cross Kafka: records that mirror the JSON Schemas. */
@NullMarked
package vn.tiendo.events;

import org.jspecify.annotations.NullMarked;
