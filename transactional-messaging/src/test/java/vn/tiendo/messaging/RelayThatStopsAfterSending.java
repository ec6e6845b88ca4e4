package vn.tiendo.messaging;

import java.util.List;

/** A process whose relay sends a batch and gets no further: arguments are the database and the broker. */
final class RelayThatStopsAfterSending {

    private RelayThatStopsAfterSending() {}

    public static void main(String[] arguments) {
        var pool = JtaForTests.pool(arguments[0], arguments[1], arguments[2]);
        new Relay(pool, JtaForTests.manager(), new Stopping(new KafkaEventSender(arguments[3])), Lane.SINGLE).start();
        OtherProcess.stayAlive();
    }

    private record Stopping(EventSender sender) implements EventSender {

        @Override
        public Sending send(List<OutboxRow> rows) {
            var sending = sender.send(rows);
            OtherProcess.standStill();
            return sending;
        }

        @Override
        public void close() {
            sender.close();
        }
    }
}
