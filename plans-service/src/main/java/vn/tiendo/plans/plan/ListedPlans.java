package vn.tiendo.plans.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Page;

/**
 * A page of plans.
 *
 * @param total how many there are in all, when asked for by {@code include=total}
 */
@Schema
record ListedPlans(
        List<PlanView> items,
        @Nullable String nextCursor,
        @Nullable Long total) {

    static ListedPlans of(Page<ListedPlan> page, @Nullable Long total) {
        return new ListedPlans(page.items().stream().map(PlanView::of).toList(), page.nextCursor(), total);
    }
}
