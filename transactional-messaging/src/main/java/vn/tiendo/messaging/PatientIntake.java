package vn.tiendo.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Takes in a batch at once or, when something in it fails, record by record; one that keeps failing is put aside. */
final class PatientIntake {

    private static final Logger LOG = Logger.getLogger(PatientIntake.class);
    private static final int ATTEMPTS = 3;

    private final Intake intake;
    private final BatchTransaction transaction;

    PatientIntake(Intake intake, BatchTransaction transaction) {
        this.intake = intake;
        this.transaction = transaction;
    }

    /** Takes the records in, each with effect once, and moves the positions past them; gives the events that are here then. */
    List<UUID> take(List<Arrival> batch, Map<TopicPartition, Long> positions) {
        try {
            return transaction.run(batch, positions, intake::take).here();
        } catch (ReadingLost e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("A batch failed and is taken record by record", e);
            return batch.stream()
                    .flatMap(arrival -> takeOne(arrival, positions).here().stream())
                    .toList();
        }
    }

    private Taken takeOne(Arrival arrival, Map<TopicPartition, Long> positions) {
        var backOff = new BackOff();
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.run(List.of(arrival), positions, intake::take);
            } catch (ReadingLost e) {
                throw e;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    return putAside(arrival, e, positions);
                }
                transaction.pause(backOff);
            }
        }
    }

    private Taken putAside(Arrival arrival, RuntimeException failure, Map<TopicPartition, Long> positions) {
        // Not the message: it may quote what the event says about people.
        LOG.errorf("Record %s/%d is put aside: %s", arrival.from(), arrival.offset(), failure.getClass());
        var refusal = Refusal.refused(arrival, failure);
        return transaction.run(List.of(arrival), positions, records -> new Taken(List.of(), 0, List.of(refusal)));
    }
}
