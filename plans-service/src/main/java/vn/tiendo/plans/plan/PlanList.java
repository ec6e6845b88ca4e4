package vn.tiendo.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.CutRows;
import vn.tiendo.plans.period.Knowledge;

/** Plans that are looked for, cut to what the caller may know of. */
@ApplicationScoped
class PlanList {
    private final PlanActs acts;
    private final SeenPlans seen;
    private final Knowledge knowledge;

    PlanList(PlanActs acts, SeenPlans seen, Knowledge knowledge) {
        this.acts = acts;
        this.seen = seen;
        this.knowledge = knowledge;
    }

    PlanFilter filter(@Nullable UUID unit, @Nullable String key, @Nullable String number) {
        return new PlanFilter(unit, key, number, seen.sighted());
    }

    List<ListedPlan> page(PlanFilter filter, AsOf asOf, long after, int limit) {
        return CutRows.read(
                after,
                limit,
                (place, most) -> acts.page(filter, asOf, knowledge.today(), place, most),
                last -> last.plan().position(),
                row -> seen.shows(row.plan().terms().planId()));
    }

    long total(PlanFilter filter, AsOf asOf) {
        return acts.ids(filter, asOf, knowledge.today()).stream()
                .filter(seen::shows)
                .count();
    }
}
