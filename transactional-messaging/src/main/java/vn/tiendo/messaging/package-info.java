/**
 * Facts between services: nothing lost, nothing twice, the order of each subject kept.
 *
 * <ul>
 *   <li>{@link vn.tiendo.messaging.Outbox} says a fact in the transaction that makes it true
 *   <li>{@link vn.tiendo.messaging.Relay} sends what was said: a {@link vn.tiendo.messaging.RelayPass} locks, sends and
 *       deletes a batch, an {@link vn.tiendo.messaging.OutboxBell} wakes it
 *   <li>{@link vn.tiendo.messaging.InboxConsumer} reads topics: a {@link vn.tiendo.messaging.TopicReading} polls, a
 *       {@link vn.tiendo.messaging.BatchTransaction} keeps a batch with its {@link vn.tiendo.messaging.Offsets}, an
 *       {@link vn.tiendo.messaging.Intake} decides what is stored and folded
 *   <li>{@link vn.tiendo.messaging.EventFold} keeps what a service needs of foreign facts
 *   <li>{@link vn.tiendo.messaging.Inbox} what has arrived: asked, awaited, replayed
 *   <li>{@link vn.tiendo.messaging.DeadLetters} what could not be folded: looked at, folded again; {@link
 *       vn.tiendo.messaging.Latecomers} follow
 *   <li>{@link vn.tiendo.messaging.MessagingThreads} starts and ends it all in a service
 *   <li>{@code MessagingMetrics}, {@code MessagingAlive}, {@code MessagingReady}, {@code EventTracing}: how it is watched
 * </ul>
 */
@NullMarked
package vn.tiendo.messaging;

import org.jspecify.annotations.NullMarked;
