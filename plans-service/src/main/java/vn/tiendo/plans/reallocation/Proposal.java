package vn.tiendo.plans.reallocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.knownunit.Succession;
import vn.tiendo.plans.target.Target;

/**
 * The quotas that the successors of one succession are proposed for one target.
 *
 * @param cells by period, in the order of the units' codes; those of the confirmation, once there is one
 * @param confirmation absent while no person has decided
 */
record Proposal(
        Target target,
        Succession succession,
        List<ProposedCell> cells,
        @Nullable Confirmation confirmation,
        AsOf asOf) {}
