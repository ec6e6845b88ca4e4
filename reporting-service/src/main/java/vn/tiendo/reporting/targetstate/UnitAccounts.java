package vn.tiendo.reporting.targetstate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Flow;
import vn.tiendo.reporting.evaluation.UnitAccount;
import vn.tiendo.reporting.figure.Borders;
import vn.tiendo.reporting.figure.Figure;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.knowntarget.Growth;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.Quotas;
import vn.tiendo.reporting.knowntarget.TargetBook;
import vn.tiendo.reporting.knowntarget.UnitClass;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Puts together what a unit has to reach and what it did. */
final class UnitAccounts {

    private final FigureSheet sheet;
    private final SheetOpening sheets;
    private final Predecessors predecessors;
    private final Map<UUID, FigureSheet> sheetsOfOthers = new HashMap<>();
    private final Map<TargetBook, NavigableSet<Period>> periods = new IdentityHashMap<>();

    UnitAccounts(FigureSheet sheet, SheetOpening sheets) {
        this.sheet = sheet;
        this.sheets = sheets;
        this.predecessors = new Predecessors(sheet);
    }

    /** The account of a unit within the one for which the sheet was opened. */
    UnitAccount of(Computed target, UUID unit) {
        return of(target, unit, sheet);
    }

    /** The account of any unit. */
    UnitAccount ofAnother(Computed target, UUID unit) {
        return of(target, unit, sheetOf(unit));
    }

    private UnitAccount of(Computed target, UUID unit, FigureSheet figures) {
        var stated = target.book().quotasOf(unit, sheet.view(), this::classesOn);
        return new UnitAccount(
                unit,
                new ShapedQuotas(periodsOf(target), period -> quota(target, unit, period, stated)),
                period -> flow(target, unit, period, figures),
                (earlier, later) -> predecessors.of(unit, earlier, later).stream()
                        .map(before -> of(target, before, before.equals(unit) ? figures : sheetFor(before, figures)))
                        .toList());
    }

    private record ClassesOnDay(UnitHistory history, LocalDate day) implements UnitClass.Finding {

        @Override
        public Optional<UnitClass> of(UUID unit) {
            return history.treeOn(day)
                    .find(unit)
                    .map(own -> new UnitClass(own.system(), own.level() == null ? own.kind() : own.level()));
        }

        @Override
        public boolean isMember(UUID unit, UUID group) {
            return history.isMember(unit, group, day);
        }
    }

    /** What was stated, but for what only figures or the tree can tell. */
    private record ShapedQuotas(NavigableSet<Period> periods, QuotaOfPeriod quotas) implements Quotas {

        @Override
        public Quota of(Period period) {
            return quotas.of(period);
        }
    }

    /** The periods of which the target says anything, in their order. */
    NavigableSet<Period> periodsOf(Computed target) {
        return periods.computeIfAbsent(
                target.book(), book -> Collections.unmodifiableNavigableSet(book.periods(sheet.view())));
    }

    @FunctionalInterface
    private interface QuotaOfPeriod {
        Quota of(Period period);
    }

    private Quota quota(Computed target, UUID unit, Period period, Quotas stated) {
        return countedFor(target, unit, period).isEmpty()
                ? new Quota.NotApplicable()
                : baselineOf(target, unit, period).map(Baseline::quota).orElseGet(() -> stated.of(period));
    }

    /** What the value of the unit follows from; empty where it is stated. */
    Optional<Baseline> baselineOf(Computed target, UUID unit, Period period) {
        var classes = classesOn(period.judgedOn(sheet.view().at()));
        return countedFor(target, unit, period)
                .flatMap(counted -> target.book()
                        .growthOf(unit, period, sheet.view(), classes)
                        .map(growth -> baseline(target, counted, growth, period)));
    }

    private Flow flow(Computed target, UUID unit, Period period, FigureSheet figures) {
        var indicator = target.indicatorId();
        var counted = countedFor(target, unit, period);
        if (indicator == null || counted.isEmpty()) {
            return Flow.UNREPORTED;
        }
        var own = sheetFor(counted.get(), unit, target.shape().counted(period), figures);
        var asked = target.share(period);
        if (asked != null) {
            var share = own.shares().of(counted.get(), asked);
            return Flow.share(share.numerator(), share.denominator());
        }
        return flow(own.of(counted.get(), indicator, target.shape().counted(period)));
    }

    private Baseline baseline(Computed target, UUID unit, Growth growth, Period period) {
        var indicator = target.indicatorId();
        var before = growth.baselineOf(period);
        var day = period.judgedOn(sheet.view().at());
        var done = indicator == null
                ? Flow.UNREPORTED
                : flow(sheets.within(unit, new BordersParameter(day)).of(unit, indicator, before));
        return new Baseline(unit, growth, before, new Borders.OfDay(day), done);
    }

    /** The unit itself, or the area that it serves where the target counts by the units of that system. */
    Optional<UUID> countedFor(Computed target, UUID unit, Period period) {
        var system = target.shape().system();
        var history = sheet.history();
        if (system == null || history.systemOf(unit).filter(system::equals).isPresent()) {
            return Optional.of(unit);
        }
        return history.areaServedBy(unit, period.judgedOn(sheet.view().at()))
                .filter(area -> history.systemOf(area).filter(system::equals).isPresent());
    }

    UnitClass.Finding classesOn(LocalDate day) {
        return new ClassesOnDay(sheet.history(), day);
    }

    /** What was done before a succession was done below the same unit, more often than not. */
    private FigureSheet sheetFor(UUID before, FigureSheet figures) {
        return figures.hasOneTreeAPeriod() ? figures : sheetOf(before);
    }

    private FigureSheet sheetFor(UUID counted, UUID unit, Period period, FigureSheet figures) {
        boolean there = counted.equals(unit) || figures.hasOneTreeAPeriod();
        return there && figures.covers(counted, period) ? figures : sheetOf(counted);
    }

    FigureSheet sheetOf(UUID other) {
        return sheetsOfOthers.computeIfAbsent(other, unit -> sheets.within(unit, null));
    }

    private static Flow flow(Figure figure) {
        var value = figure.value();
        if (value == null) {
            return Flow.UNREPORTED;
        }
        return figure.isReported() ? Flow.of(value) : Flow.unreported(value);
    }
}
