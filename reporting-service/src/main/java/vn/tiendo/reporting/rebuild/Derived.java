package vn.tiendo.reporting.rebuild;

/** Something kept that can be made again from the ledger or the inbox. */
public interface Derived {

    /**
     * Removes what is kept, inside the transaction of the rebuild; copies of events are then folded again. What is counted
     * stays, and nobody changes it until the end.
     */
    void remove();

    /** Counts again, when the copies of events are there, and sets right what is kept otherwise. */
    default void recount() {}

    /** Drops what this process holds in memory; called after the rebuild has been committed. */
    default void forget() {}
}
