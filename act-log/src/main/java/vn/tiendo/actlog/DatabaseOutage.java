package vn.tiendo.actlog;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves from those that come again with the same work. */
public final class DatabaseOutage {

    /** Connection, resources, operator, system; serialisation and deadlock; a lock; read-only after a failover. */
    private static final List<String> PASSING = List.of("08", "53", "57P", "58", "40", "55P03", "25006");

    private DatabaseOutage() {}

    /** Whether the database, and not the work, is the cause: worth trying again for as long as it takes. */
    public static boolean isBehind(Throwable failure) {
        return behind(failure).isPresent();
    }

    /** What the database, its driver or the pool said, if that is the cause. */
    public static Optional<SQLException> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql.getSQLState())) {
                return Optional.of(sql);
            }
            for (var suppressed : cause.getSuppressed()) {
                var behind = behind(suppressed);
                if (behind.isPresent()) {
                    return behind;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean passes(@Nullable String state) {
        // The pool and the driver say nothing about failures of their own; a server refuses data with a state.
        return state == null || PASSING.stream().anyMatch(state::startsWith);
    }
}
