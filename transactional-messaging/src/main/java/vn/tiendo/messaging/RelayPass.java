package vn.tiendo.messaging;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Sends one batch and forgets it, in one transaction that holds the locks of some buckets: no other replica sends from
 * them meanwhile. If it dies after the sending, the batch is sent again, and the readers know its events by their ids.
 */
final class RelayPass {

    /** A few at a time, so that replicas find others free and share the work. */
    private static final int BUCKETS_AT_ONCE = 4;

    // A class of advisory locks of its own, in the two-key form, which the commit horizon does not use.
    private static final String LOCK_BUCKETS = """
            with waiting as materialized (
              select slot from generate_series(0, 15) as slot
               where exists (select from outbox where lane = :lane and bucket = slot)
               order by random())
            select slot from waiting where pg_try_advisory_xact_lock(1869968482, :firstKey + slot) limit %d
            """.formatted(BUCKETS_AT_ONCE);

    // Each bucket by itself: the rows of several in one order would all be read to find the first.
    private static final String OLDEST = """
            select oldest.* from unnest(:buckets) as locked(bucket) cross join lateral (
              select id, event_id, topic, type, source, subject, sequence, occurred_at, traceparent, data
                from outbox where lane = :lane and bucket = locked.bucket order by id limit :batch) as oldest
             order by id
            """;

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final EventSender sender;
    private final Lane lane;

    RelayPass(Jdbi jdbi, Transactions transactions, EventSender sender, Lane lane) {
        this.lane = lane;
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.sender = sender;
    }

    /**
     * Sends what waits in some free buckets.
     *
     * @return what came of it; nothing done and no failure when nothing waits that others do not send already
     */
    PassOutcome run() {
        return transactions.inNew(() -> jdbi.withHandle(handle -> {
            var buckets = lockBuckets(handle);
            if (buckets.isEmpty()) {
                return new PassOutcome(new Sending(List.of(), null), true);
            }
            // A statement after the locks: it does not see what their former holder has sent and deleted.
            int ofOneBucket = lane.batch() / buckets.size();
            var oldest = oldest(handle, buckets, ofOneBucket);
            var sending = sender.send(oldest);
            forget(handle, sending.done());
            return new PassOutcome(sending, buckets.size() < BUCKETS_AT_ONCE && oldest.size() < ofOneBucket);
        }));
    }

    private List<Integer> lockBuckets(Handle handle) {
        return handle.createQuery(LOCK_BUCKETS)
                .bind("lane", lane.number())
                .bind("firstKey", lane.firstBucketKey())
                .mapTo(Integer.class)
                .list();
    }

    private List<OutboxRow> oldest(Handle handle, List<Integer> buckets, int ofOneBucket) {
        return handle.createQuery(OLDEST)
                .bindArray("buckets", Integer.class, buckets)
                .bind("lane", lane.number())
                .bind("batch", ofOneBucket)
                .map((row, context) -> OutboxRow.of(row))
                .list();
    }

    private static void forget(Handle handle, List<OutboxRow> sent) {
        if (sent.isEmpty()) {
            return;
        }
        // A deletion that a crash of the database loses is a sending again, which the readers bear.
        handle.execute("set local synchronous_commit = off");
        handle.createUpdate("delete from outbox where id = any(:ids)")
                .bindArray("ids", Long.class, sent.stream().map(OutboxRow::id).toList())
                .execute();
    }
}
