package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.CutRows;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.plans.knownreport.Fulfilments;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.SeenPlans;

/** Pages of what units owe, each instance as it stands on the day asked about. */
@ApplicationScoped
class InstanceList {
    private static final Instant ALL_THAT_HAS_ARRIVED = Instant.parse("9999-12-31T00:00:00Z");

    private final Obligations obligations;
    private final ObligationActs acts;
    private final KnownUnits units;
    private final Fulfilments fulfilments;
    private final Knowledge knowledge;
    private final SeenPlans plans;

    InstanceList(
            Obligations obligations,
            ObligationActs acts,
            KnownUnits units,
            Fulfilments fulfilments,
            Knowledge knowledge,
            SeenPlans plans) {
        this.plans = plans;
        this.obligations = obligations;
        this.acts = acts;
        this.units = units;
        this.fulfilments = fulfilments;
        this.knowledge = knowledge;
    }

    Page<InstanceView> page(
            InstanceFilter filter,
            @Nullable LocalDate at,
            @Nullable Instant knownAt,
            Limit limit,
            @Nullable String cursor) {
        // An obligation counts from when it is known: the day asks only how each stands.
        var known = knowledge.asOf(at, knownAt).knownAt();
        var day = Objects.requireNonNullElseGet(at, knowledge::today);
        var rows = CutRows.read(
                DueCursor.after(cursor),
                limit.andOneMore(),
                (after, most) -> obligations.page(filter, known, after, most),
                DueCursor::placeOf,
                instance -> plans.shows(
                        instance.act().planId(),
                        instance.unitId(),
                        instance.due().lastAcceptableDay()));
        return views(Page.of(rows, limit, DueCursor::following), known, day);
    }

    /** What was just recorded of an instance, as it stands on the day. */
    InstanceView view(Instance instance, LocalDate day) {
        return views(new Page<>(List.of(instance), null), ALL_THAT_HAS_ARRIVED, day)
                .items()
                .getFirst();
    }

    private Page<InstanceView> views(Page<Instance> page, Instant known, LocalDate day) {
        var planned = acts.named(ids(page, instance -> instance.act().obligationId())).stream()
                .collect(Collectors.toMap(act -> act.terms().obligationId(), Function.identity()));
        var beside = new InstanceView.Known(
                units.lastDays(ids(page, Instance::unitId), known),
                fulfilments.of(ids(page, Instance::id), new AsOf(day, known)));
        return page.map(instance -> InstanceView.of(
                instance, Objects.requireNonNull(planned.get(instance.act().obligationId())), beside, day));
    }

    private static List<UUID> ids(Page<Instance> page, Function<Instance, UUID> id) {
        return page.items().stream().map(id).distinct().toList();
    }
}
