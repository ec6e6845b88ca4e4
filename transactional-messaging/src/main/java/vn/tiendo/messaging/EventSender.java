package vn.tiendo.messaging;

import java.util.List;

/** Brings events to the broker. */
interface EventSender extends AutoCloseable {

    /** Sends the events in this order and waits until each is acknowledged or refused. */
    Sending send(List<OutboxRow> rows);

    @Override
    void close();
}
