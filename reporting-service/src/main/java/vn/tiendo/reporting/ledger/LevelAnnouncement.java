package vn.tiendo.reporting.ledger;

import java.util.UUID;

/** Tells others of a level, in the transaction that records it. */
public interface LevelAnnouncement {

    /** @return the id of the event */
    UUID announce(StockLevelRecorded level);
}
