package vn.tiendo.reporting.live;

import io.vertx.core.buffer.Buffer;

/** A dashboard as an event of the stream, written once for all who watch it. */
record LiveMessage(StreamId id, Buffer bytes) {}
