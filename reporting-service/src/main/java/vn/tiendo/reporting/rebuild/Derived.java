package vn.tiendo.reporting.rebuild;

/** Something kept that can be made again from the ledger or the inbox. */
public interface Derived {

    /** Removes what is kept, inside the transaction of the rebuild; copies of events are then folded again. */
    void remove();

    /** Makes again what comes from the ledger; copies of events need nothing here. */
    default void restoreFromLedger() {}

    /** Drops what this process holds in memory; called after the rebuild has been committed. */
    default void forget() {}
}
