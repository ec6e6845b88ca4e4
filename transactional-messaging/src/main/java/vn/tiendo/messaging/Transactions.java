package vn.tiendo.messaging;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.function.Supplier;

/** Runs work of background threads in JTA transactions, so that what it calls takes part in them. */
final class Transactions {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final TransactionManager manager;

    Transactions(TransactionManager manager) {
        this.manager = manager;
    }

    /** A transaction that did not commit for a reason of its own. */
    static final class NotCommitted extends RuntimeException {
        NotCommitted(Throwable cause) {
            super("The transaction was not committed", cause);
        }
    }

    /** Commits what the work wrote, or rolls back when it throws. */
    <T> T inNew(Supplier<T> work) {
        begin();
        boolean done = false;
        try {
            var result = work.get();
            done = true;
            return result;
        } finally {
            end(done);
        }
    }

    /** Takes part in the running transaction, or makes one. */
    <T> T joining(Supplier<T> work) {
        try {
            return manager.getStatus() == Status.STATUS_NO_TRANSACTION ? inNew(work) : work.get();
        } catch (SystemException e) {
            throw new NotCommitted(e);
        }
    }

    private void begin() {
        try {
            manager.setTransactionTimeout((int) LIMIT.toSeconds());
            manager.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new NotCommitted(e);
        }
    }

    private void end(boolean commit) {
        try {
            if (commit) {
                manager.commit();
            } else {
                manager.rollback();
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
            throw new NotCommitted(e);
        }
    }
}
