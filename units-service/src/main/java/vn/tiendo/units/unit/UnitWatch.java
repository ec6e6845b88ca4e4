package vn.tiendo.units.unit;

import java.util.List;
import java.util.UUID;

/** Who draws conclusions from where units stand: told at the end of every act on them, in the transaction of the act. */
public interface UnitWatch {

    /**
     * Units have moved, or what they count goes elsewhere. They are locked until the transaction ends.
     *
     * @return ids of the events that follow from it at once; more may follow later
     */
    List<UUID> moved();
}
