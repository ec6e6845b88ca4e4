package vn.tiendo.messaging;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import vn.tiendo.actlog.DatabaseOutage;

/**
 * One transaction for a batch of records, what comes of them and their offsets; tried again, without end, while the
 * database is out. A crash anywhere repeats it without effect.
 */
final class BatchTransaction {

    private static final Logger LOG = Logger.getLogger(BatchTransaction.class);

    private final Transactions transactions;
    private final Offsets offsets;
    private final DeadLetterRows letters;
    private final MessagingMetrics metrics;
    private final StopSignal stop;

    BatchTransaction(
            Transactions transactions,
            Offsets offsets,
            DeadLetterRows letters,
            MessagingMetrics metrics,
            StopSignal stop) {
        this.transactions = transactions;
        this.offsets = offsets;
        this.letters = letters;
        this.metrics = metrics;
        this.stop = stop;
    }

    /** Does the work on the records and moves their partitions past them; the positions follow what is committed. */
    Taken run(List<Arrival> records, Map<TopicPartition, Long> positions, Function<List<Arrival>, Taken> work) {
        var ends = BatchEnd.of(records);
        var backOff = new BackOff();
        while (true) {
            try {
                var taken = transactions.inNew(() -> {
                    advance(ends, positions);
                    var done = work.apply(records);
                    letters.putAside(done.refused());
                    return done;
                });
                ends.forEach(end -> positions.put(end.partition(), end.next()));
                metrics.count(taken);
                return taken;
            } catch (RuntimeException e) {
                if (!DatabaseOutage.isBehind(e)) {
                    throw e;
                }
                LOG.warnf("The database is out, a batch waits: %s", e);
                LOG.debug("The database is out", e);
                pause(backOff);
            }
        }
    }

    void pause(BackOff backOff) {
        if (!stop.pause(backOff.next())) {
            throw new ReadingLost("The reading is stopped");
        }
    }

    // Before the work: who has lost a partition learns it at once, and owners of one partition queue up here.
    private void advance(List<BatchEnd> ends, Map<TopicPartition, Long> positions) {
        for (var end : ends) {
            long from = positions.getOrDefault(end.partition(), -1L);
            if (!offsets.advance(end.partition(), from, end.next(), end.sentAt())) {
                throw new ReadingLost("Another replica reads " + end.partition());
            }
        }
    }
}
