package vn.tiendo.reporting.ledger;

import java.util.UUID;

/** Tells other services and replicas of an entry, in the transaction that records it. */
public interface EntryAnnouncement {

    /** @return the id of the event, for callers who wait for its arrival elsewhere */
    UUID announce(LedgerEntry entry);
}
