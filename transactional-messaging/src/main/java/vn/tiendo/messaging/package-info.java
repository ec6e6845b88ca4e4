/** Outbox and relay, inbox and idempotent consumer, dead letters. */
@NullMarked
package vn.tiendo.messaging;

import org.jspecify.annotations.NullMarked;
