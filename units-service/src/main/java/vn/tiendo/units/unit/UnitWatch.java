package vn.tiendo.units.unit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who draws conclusions from where units stand: told at the end of a single act on them, in the transaction of the act. What
 * follows from a file of acts follows later.
 */
public interface UnitWatch {

    /**
     * These units have moved, or what they count goes elsewhere. They are locked until the transaction ends.
     *
     * @return ids of the events that follow from it at once, few enough to be waited for; more may follow later
     */
    List<UUID> moved(Collection<UUID> units);
}
