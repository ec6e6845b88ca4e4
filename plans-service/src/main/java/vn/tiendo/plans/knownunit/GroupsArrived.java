package vn.tiendo.plans.knownunit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which ids are those of groups that have arrived here. */
public interface GroupsArrived {

    Set<UUID> among(Collection<UUID> ids);
}
