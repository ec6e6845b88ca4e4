package vn.tiendo.exchange.job;

import vn.tiendo.exchange.Format;

/** A kind of file that a service imports. A bean of the service for each. */
public interface ImportKind {

    /** As it stands in the query: {@code enterprises}. */
    default String name() {
        return format().name();
    }

    Format format();

    /** Begins to work on a file. */
    Import begin(ImportOrder order, Desk desk);
}
