package vn.tiendo.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending a batch.
 *
 * @param done the events that need not be sent again: acknowledged, with all earlier ones about their subject. A later
 *     one that overtook a refused one is sent again behind it, so that a reader who waits for the gap to close gets it.
 * @param failure why the others were not acknowledged
 */
record Sending(List<OutboxRow> done, @Nullable Exception failure) {

    /** Waits for the outcome of each event of a batch. */
    static Sending of(List<OutboxRow> rows, List<? extends Future<?>> outcomes) {
        var done = new ArrayList<OutboxRow>(rows.size());
        var refused = new HashSet<Line>();
        Exception failure = null;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var refusal = refusal(outcomes.get(i));
            if (refusal != null) {
                failure = failure == null ? refusal : failure;
                refused.add(row.line());
            } else if (!refused.contains(row.line())) {
                done.add(row);
            }
        }
        return new Sending(done, failure);
    }

    private static @Nullable Exception refusal(Future<?> outcome) {
        try {
            outcome.get();
            return null;
        } catch (ExecutionException e) {
            return e;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
