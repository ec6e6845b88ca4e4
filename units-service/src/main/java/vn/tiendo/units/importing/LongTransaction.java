package vn.tiendo.units.importing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.CommitHorizon;
import vn.tiendo.http.Caller;
import vn.tiendo.http.CurrentCaller;

/** Opens transactions of imports. */
@ApplicationScoped
public class LongTransaction {

    private static final Duration AT_MOST = Duration.ofMinutes(30);

    private final TransactionManager manager;
    private final DataSource dataSource;
    private final CurrentCaller caller;

    LongTransaction(TransactionManager manager, DataSource dataSource, CurrentCaller caller) {
        this.manager = manager;
        this.dataSource = dataSource;
        this.caller = caller;
    }

    /** Something done on the connection of the transaction. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** A transaction on behalf of somebody; between the parts of the work it is not the running one. */
    public Open open(Caller onBehalfOf, Duration expected) {
        return new Open(onBehalfOf, expected);
    }

    /** One open transaction, used by one thread. */
    public final class Open implements AutoCloseable {

        private final ManagedContext request = Arc.container().requestContext();
        private final Caller onBehalfOf;
        private @Nullable Transaction suspended;

        private Open(Caller onBehalfOf, Duration expected) {
            this.onBehalfOf = onBehalfOf;
            try {
                manager.setTransactionTimeout((int) AT_MOST.toSeconds());
                manager.begin();
                manager.setTransactionTimeout(0);
                suspended = manager.suspend();
            } catch (Exception e) {
                throw new IllegalStateException("The transaction of an import cannot begin", e);
            }
            // Known only when it is likely to be done, so that readers of the present need not wait for it meanwhile.
            run(connection -> {
                try (var stamp = connection.prepareStatement(
                        "select record_from(clock_timestamp() + make_interval(secs => ?))")) {
                    stamp.setDouble(1, Math.max(1, expected.toMillis() / 1000.0));
                    stamp.execute();
                }
                return true;
            });
        }

        /** Does a part of the work inside the transaction. */
        public <T> T run(Work<T> work) {
            boolean ours = !request.isActive();
            if (ours) {
                request.activate();
            }
            try {
                caller.actFor(onBehalfOf);
                manager.resume(suspended);
                try (var connection = dataSource.getConnection()) {
                    return work.on(connection);
                } finally {
                    suspended = manager.suspend();
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("A part of an import failed", e);
            } finally {
                if (ours) {
                    request.terminate();
                }
            }
        }

        /** The instant from which on everything that it writes is known. */
        public Instant recordedAt() {
            return run(CommitHorizon::recording);
        }

        public void commit() {
            end(TransactionManager::commit);
        }

        /** Nothing stays of what was not committed. */
        @Override
        public void close() {
            if (suspended != null) {
                end(TransactionManager::rollback);
            }
        }

        private void end(End end) {
            try {
                manager.resume(suspended);
                suspended = null;
                end.of(manager);
            } catch (Exception e) {
                throw new IllegalStateException("The transaction of an import cannot end", e);
            }
        }
    }

    private interface End {
        void of(TransactionManager manager) throws Exception;
    }
}
