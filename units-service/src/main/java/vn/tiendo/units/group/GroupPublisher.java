package vn.tiendo.units.group;

import java.util.UUID;

/** Tells the others of an act on a group, in the transaction of the act. */
public interface GroupPublisher {

    /** The id of the event. */
    UUID changed(GroupAct act);
}
