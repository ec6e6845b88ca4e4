package vn.tiendo.reporting.knowntarget;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;
import vn.tiendo.reporting.calendar.Period;

/**
 * All acts on one target, and the version that judges a period (SEMANTICS 5, 13): the one in force at the earlier of
 * {@code at} and the period's last day. What takes effect after that day touches the period only where it names it as
 * closed, and then from its own effective date.
 */
public final class TargetBook {

    private final List<TargetAct> acts;

    /** @param acts all stored acts on one target, in any order */
    public TargetBook(Collection<? extends TargetAct> acts) {
        this.acts =
                acts.stream().<TargetAct>map(act -> act).sorted(Act.FOLD_ORDER).toList();
    }

    /** What the target says, by its latest setting; empty while it is not known at all. */
    public Optional<TargetSetAct> target(Instant knownAt) {
        return acts.stream()
                .filter(act -> act.isKnownAt(knownAt))
                .filter(TargetSetAct.class::isInstance)
                .map(TargetSetAct.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** The quota of a unit for a period: the target's own value for the plan's unit, a cell of a table for others. */
    public Quota quotaOf(UUID unit, Period period, AsOf view) {
        return target(view.knownAt())
                .map(target -> judging(period, view)
                        .map(act -> saidBy(act, target, unit, period))
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElseGet(Quota.NotAssigned::new))
                .orElseGet(Quota.NotAssigned::new);
    }

    /** The quotas of one unit in one view. */
    public Quotas quotasOf(UUID unit, AsOf view) {
        return new QuotasOfUnit(this, unit, view);
    }

    /** The periods of which any act says something that is known and in force in the view. */
    public NavigableSet<Period> periods(AsOf view) {
        var periods = new TreeSet<Period>();
        Fold.actsIn(view, acts).forEach(act -> periods.addAll(act.periodsNamed()));
        return periods;
    }

    /** The units that any table known and in force in the view lists. */
    public Set<UUID> unitsWithCells(AsOf view) {
        var units = new TreeSet<UUID>();
        Fold.actsIn(view, acts).forEach(act -> {
            if (act instanceof AllocationAct table) {
                units.addAll(table.cells().keySet());
            }
        });
        return units;
    }

    private Stream<TargetAct> judging(Period period, AsOf view) {
        return acts.stream()
                .filter(act -> act.countsIn(act.namesAsClosed(period) ? view : view.on(period.judgedOn(view.at()))));
    }

    private static @Nullable Quota saidBy(TargetAct act, TargetSetAct target, UUID unit, Period period) {
        if (!unit.equals(target.ownerUnitId())) {
            return act.cellOf(unit, period);
        }
        var value = act.ownValue(period);
        return value == null ? null : value.asQuotaOf(target.kind());
    }

    private record QuotasOfUnit(TargetBook book, UUID unit, AsOf view) implements Quotas {

        @Override
        public Quota of(Period period) {
            return book.quotaOf(unit, period, view);
        }

        @Override
        public NavigableSet<Period> periods() {
            return book.periods(view);
        }
    }
}
