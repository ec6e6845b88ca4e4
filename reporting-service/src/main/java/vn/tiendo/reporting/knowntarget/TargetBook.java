package vn.tiendo.reporting.knowntarget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
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

    /** The same book with acts beside those recorded. */
    public TargetBook with(Collection<TargetAct> more) {
        return new TargetBook(Stream.concat(acts.stream(), more.stream()).toList());
    }

    /** What the target says, by its latest setting; empty while it is not known at all. */
    public Optional<TargetSetAct> target(Instant knownAt) {
        return acts.stream()
                .filter(act -> act.isKnownAt(knownAt))
                .filter(TargetSetAct.class::isInstance)
                .map(TargetSetAct.class::cast)
                .reduce((earlier, later) -> later);
    }

    /**
     * The quota of a unit for a period: the target's own value for the plan's unit, else a cell of a table, else what the
     * target asks of each unit of its class.
     */
    public Quota quotaOf(UUID unit, Period period, AsOf view, UnitClass.Finding classes) {
        return said(unit, period, view, classes).orElseGet(Quota.NotAssigned::new);
    }

    /** The growth that is asked of the unit in the period, where no number is. */
    public Optional<Growth> growthOf(UUID unit, Period period, AsOf view, UnitClass.Finding classes) {
        return target(view.knownAt())
                .filter(target -> target.values().containsKey(period))
                .filter(target ->
                        unit.equals(target.ownerUnitId()) || target.classValueOf(unit, classes, period) != null)
                .map(target -> target.shape().growth())
                .filter(growth -> said(unit, period, view, classes).isEmpty());
    }

    /** The act of another unit by which a delegated target has its value for the period; empty while it is open. */
    public Optional<DelegationAct> delegationOf(Period period, AsOf view) {
        return judging(period, view)
                .filter(DelegationAct.class::isInstance)
                .map(DelegationAct.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** The quota of a unit of no class. */
    public Quota quotaOf(UUID unit, Period period, AsOf view) {
        return quotaOf(unit, period, view, UnitClass.Finding.NOBODY);
    }

    /** The quotas of one unit in one view, whatever its class. */
    public Quotas quotasOf(UUID unit, AsOf view) {
        return quotasOf(unit, view, day -> UnitClass.Finding.NOBODY);
    }

    /** The quotas of one unit in one view. */
    public Quotas quotasOf(UUID unit, AsOf view, Function<LocalDate, UnitClass.Finding> classes) {
        return new QuotasOfUnit(this, unit, view, classes);
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

    /** The act whose word about the unit and the period stands; empty where none says anything of them. */
    public Optional<TargetAct> decidingAct(UUID unit, Period period, AsOf view, UnitClass.Finding classes) {
        return target(view.knownAt())
                .flatMap(target -> judging(period, view)
                        .filter(act -> saidBy(act, target, unit, period, classes) != null)
                        .reduce((earlier, later) -> later));
    }

    private Stream<TargetAct> judging(Period period, AsOf view) {
        return acts.stream()
                .filter(act -> act.countsIn(act.namesAsClosed(period) ? view : view.on(period.judgedOn(view.at()))));
    }

    private Optional<Quota> said(UUID unit, Period period, AsOf view, UnitClass.Finding classes) {
        return target(view.knownAt())
                .flatMap(target -> judging(period, view)
                        .map(act -> saidBy(act, target, unit, period, classes))
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later));
    }

    private static @Nullable Quota saidBy(
            TargetAct act, TargetSetAct target, UUID unit, Period period, UnitClass.Finding classes) {
        if (!unit.equals(target.ownerUnitId())) {
            var cell = act.cellOf(unit, period);
            return cell == null && act instanceof TargetSetAct set ? askedOfClass(set, unit, period, classes) : cell;
        }
        var value = act.ownValue(period);
        if (value == null || value.floor() != null || !(act instanceof TargetSetAct set)) {
            return value == null ? null : value.asQuotaOf(target.kind());
        }
        var asked = askedOfClass(set, unit, period, classes);
        return asked == null && set.shape().growth() == null ? value.asQuotaOf(set.kind()) : asked;
    }

    private static @Nullable Quota askedOfClass(TargetSetAct set, UUID unit, Period period, UnitClass.Finding classes) {
        var asked = set.classValueOf(unit, classes, period);
        return asked == null ? null : asked.quotaOf(unit, set.kind());
    }

    private record QuotasOfUnit(TargetBook book, UUID unit, AsOf view, Function<LocalDate, UnitClass.Finding> classes)
            implements Quotas {

        @Override
        public Quota of(Period period) {
            return book.quotaOf(unit, period, view, classes.apply(period.judgedOn(view.at())));
        }

        @Override
        public NavigableSet<Period> periods() {
            return book.periods(view);
        }
    }
}
