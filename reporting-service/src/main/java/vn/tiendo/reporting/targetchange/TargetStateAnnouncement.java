package vn.tiendo.reporting.targetchange;

import java.util.List;

/** Tells the others of changes, in the transaction that records them. */
public interface TargetStateAnnouncement {

    void announce(List<TargetStateChange> changes);
}
