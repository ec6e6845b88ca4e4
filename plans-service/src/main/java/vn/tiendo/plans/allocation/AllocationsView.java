package vn.tiendo.plans.allocation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;
import vn.tiendo.plans.target.Target;

/**
 * All tables of a target, and what they make together.
 *
 * @param items the tables, in the order in which they take effect
 * @param inForce for each period with cells, the quotas by which units are judged
 */
@Schema
record AllocationsView(List<AllocationView> items, List<QuotasView> inForce) {

    static AllocationsView of(Target target, List<AllocationAssigned> tables, AsOf asOf) {
        var inForce = target.periods().stream()
                .map(period -> QuotasInForce.of(period, tables, asOf))
                .filter(quotas -> !quotas.quotas().isEmpty())
                .map(QuotasView::of)
                .toList();
        return new AllocationsView(
                Fold.actsIn(asOf, tables).stream().map(AllocationView::of).toList(), inForce);
    }
}
