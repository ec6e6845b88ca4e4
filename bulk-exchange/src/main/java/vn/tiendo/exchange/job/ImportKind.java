package vn.tiendo.exchange.job;

import vn.tiendo.exchange.Format;

/** A kind of file that a service imports. A bean of the service for each. */
public interface ImportKind {

    /** As it stands in the query: {@code enterprises}. */
    default String name() {
        return format().name();
    }

    Format format();

    /** Whether callers send such files; the others are orders that the service writes itself. */
    default boolean isSentByCallers() {
        return true;
    }

    /** Begins to work on a file. */
    Import begin(ImportOrder order, Desk desk);
}
