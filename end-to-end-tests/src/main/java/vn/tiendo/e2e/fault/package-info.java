/**
 * What a system is put through, and whether it holds afterwards what it should.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.fault.BrokerOutage} everything goes on without Kafka, then relays and consumers are killed
 *   <li>{@code Entrants} officials who send each entry until it is acknowledged
 *   <li>{@code Recount} what the databases and the broker should hold, beside what they do
 * </ul>
 */
@NullMarked
package vn.tiendo.e2e.fault;

import org.jspecify.annotations.NullMarked;
