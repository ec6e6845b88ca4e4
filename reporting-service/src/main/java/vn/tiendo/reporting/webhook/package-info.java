/**
 * Telling others by HTTP what has happened, by the conventions of Standard Webhooks: at least once, signed, with retries,
 * a log and redelivery.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.webhook.HappeningSource} what a feature tells of; each has a bean
 *   <li>{@code WebhookFeed} puts what became known into the queue, without gaps: by the horizon, as the feed of changes
 *   <li>{@code WebhookDispatch} takes what is due from the queue, several replicas side by side; {@code Deliveries} the
 *       queue and its log
 *   <li>{@code KeptDeliveries} how long the log is kept
 *   <li>{@code SignedPost} one attempt, to the very address that was looked up and found public ({@code ReceiverAddress})
 *   <li>{@code Signature}, {@code RetrySchedule}, {@code PublicAddresses} the rules
 *   <li>{@code WebhookResource}, {@code WebhookDeliveryResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.webhook;

import org.jspecify.annotations.NullMarked;
