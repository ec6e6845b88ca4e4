/**
 * Facts between services: nothing lost, nothing twice, the order of each aggregate kept.
 *
 * <ul>
 *   <li>{@link vn.tiendo.messaging.Outbox} says a fact in the transaction that makes it true
 *   <li>{@link vn.tiendo.messaging.EventFold} keeps what a service needs of foreign facts
 *   <li>{@link vn.tiendo.messaging.Inbox} what has arrived: asked, awaited, replayed
 * </ul>
 */
@NullMarked
package vn.tiendo.messaging;

import org.jspecify.annotations.NullMarked;
