package vn.tiendo.plans.reallocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.period.Period;

/**
 * What a successor is proposed for one period.
 *
 * @param quota absent where nothing can be proposed: not yet re-allocated
 */
record ProposedCell(Period period, UUID unitId, @Nullable Quota quota) {}
