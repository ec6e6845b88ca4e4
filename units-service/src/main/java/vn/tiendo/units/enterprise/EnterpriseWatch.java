package vn.tiendo.units.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who draws conclusions from what is known of enterprises: told of every act on them, in the transaction of the act, and asked to
 * hold them before it.
 */
public interface EnterpriseWatch {

    /** Nobody else acts on these enterprises until the transaction ends. They are locked by id, in order: before all else. */
    void hold(Collection<UUID> enterpriseIds);

    /**
     * Something was recorded of these enterprises. They are locked by id, in order, until the transaction ends.
     *
     * @return ids of the events that follow from it
     */
    List<UUID> touched(Collection<UUID> enterpriseIds);
}
