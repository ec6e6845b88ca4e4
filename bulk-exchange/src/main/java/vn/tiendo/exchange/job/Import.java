package vn.tiendo.exchange.job;

import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Row;

/**
 * The import of one file. Called on one thread: every row, then {@link #compare}, then {@link #apply} unless it is a dry
 * run or was refused. Nothing is visible to anybody before the transaction of {@link #apply} commits.
 */
public interface Import extends AutoCloseable {
    /** The columns of this file, where those of its kind are not the same at any time. */
    default Format format(Format ofKind) {
        return ofKind;
    }

    /**
     * A row whose cells can be read: values in the order of the format, null for an empty cell.
     *
     * @return false when the row is refused, with its reasons at the desk
     */
    boolean take(Row row, @Nullable String[] values) throws Exception;

    /** After the last row: checks what only all rows together show, and finds out what would change. */
    Outcome compare() throws Exception;

    /**
     * Writes the good rows in one transaction and, as the last thing in it, {@link Desk#complete completes} the job. When
     * somebody else has changed the same things meanwhile, so that a constraint refuses it, the job is done again.
     */
    void apply(Outcome outcome) throws Exception;

    @Override
    void close();
}
