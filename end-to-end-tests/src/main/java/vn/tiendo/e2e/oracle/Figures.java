package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Span;

/** Sums of what was posted and of what is held, in the borders asked for. */
final class Figures {

    /** Value, zero, missing or nothing; a value is there for the first two only. */
    record Flow(String state, @Nullable BigDecimal value) {}

    /**
     * @param reported of {@code of} units without units below them
     */
    record Stock(BigDecimal value, long reported, long of) {}

    /** A quantity where it counts; {@code tree} is the day by which units stand above each other. */
    private record Counted(Place place, LocalDate tree, BigDecimal quantity) {}

    private final World world;

    Figures(World world) {
        this.world = world;
    }

    Flow flow(String indicator, Scope scope, String period, LocalDate at, Borders borders) {
        if (!borders.hold(scope, world.units())) {
            return new Flow("NOTHING", null);
        }
        var posted = counted(indicator, scope, Span.of(period), at, borders).stream()
                .filter(counted -> scope.holds(counted.place(), counted.tree(), world.units()))
                .map(Counted::quantity)
                .toList();
        if (!posted.isEmpty()) {
            return new Flow("VALUE", sum(posted));
        }
        boolean missing = missing(indicator, scope, Span.of(period), at, borders).stream()
                .anyMatch(act -> act.period().equals(Span.of(period)));
        if (missing) {
            return new Flow("MISSING", null);
        }
        return isZeroStated(indicator, scope, period, borders)
                ? new Flow("ZERO", BigDecimal.ZERO)
                : new Flow("NOTHING", null);
    }

    /** Whether anything was said of the period: a posting or a zero report. */
    boolean hasBasis(String indicator, Scope scope, String period, LocalDate at, Borders borders) {
        return counted(indicator, scope, Span.of(period), at, borders).stream()
                        .anyMatch(counted -> scope.holds(counted.place(), counted.tree(), world.units()))
                || isZeroStated(indicator, scope, period, borders);
    }

    /** What lies in the bucket alone. */
    BigDecimal unassigned(String indicator, Scope scope, String period, LocalDate at, Borders borders) {
        return sum(counted(indicator, scope, Span.of(period), at, borders).stream()
                .filter(counted -> scope.isBucket(counted.place()))
                .map(Counted::quantity)
                .toList());
    }

    Stock stock(String indicator, Scope scope, LocalDate day, LocalDate at, Borders borders) {
        var until = Borders.earlier(day, at);
        if (!borders.hold(scope, world.units())) {
            return new Stock(BigDecimal.ZERO, 0, 0);
        }
        var tree = borders.or(until);
        var leaves = leaves(scope, tree);
        return new Stock(
                sum(held(indicator, scope, until, borders).stream()
                        .filter(held -> isAsked(held, indicator, scope))
                        .map(Counted::quantity)
                        .toList()),
                leaves.stream()
                        .filter(unit -> hasReported(indicator, unit, until))
                        .count(),
                leaves.size());
    }

    BigDecimal unassignedStock(String indicator, Scope scope, LocalDate day, LocalDate at, Borders borders) {
        return sum(held(indicator, scope, Borders.earlier(day, at), borders).stream()
                .filter(held -> scope.isBucket(held.place()))
                .map(Counted::quantity)
                .toList());
    }

    /** Whether anybody whose stock of the day is carried into the subtree has stated a level or a movement. */
    boolean hasStock(String indicator, Scope scope, LocalDate day, Borders borders) {
        return world.units().all().stream()
                .filter(unit -> hasReported(indicator, unit, day))
                .anyMatch(unit -> isIn(scope, unit, day, day, borders));
    }

    private boolean isAsked(Counted held, String indicator, Scope scope) {
        return world.indicators().isAdded(indicator)
                ? scope.holds(held.place(), held.tree(), world.units())
                : !held.place().bucket() && held.place().unit().equals(scope.unit());
    }

    private List<Counted> counted(String indicator, Scope scope, Span period, LocalDate at, Borders borders) {
        var counted = new ArrayList<Counted>();
        for (Fact fact : world.ledger().facts(indicator)) {
            if (period.covers(fact.day()) && !fact.day().isAfter(at)) {
                scope.seen(fact.unit(), fact.day(), world.units())
                        .ifPresent(
                                unit -> counted.add(located(unit, fact.day(), fact.items(), borders, fact.quantity())));
            }
        }
        return counted;
    }

    /** In other borders the own stock of a day is carried as one fact of that day. */
    private List<Counted> held(String indicator, Scope scope, LocalDate day, Borders borders) {
        var held = new ArrayList<Counted>();
        Holdings.at(world, indicator, day).forEach((place, quantity) -> {
            if (place.bucket()) {
                var tree = borders.or(day);
                held.add(new Counted(world.carriage().place(place, day, tree), tree, quantity));
            } else {
                scope.seen(place.unit().orElseThrow(), day, world.units())
                        .ifPresent(unit -> held.add(located(unit, day, Set.of(), borders, quantity)));
            }
        });
        return held;
    }

    private Counted located(String unit, LocalDate day, Set<String> items, Borders borders, BigDecimal quantity) {
        var made = world.units().withinLife(unit, day);
        var tree = borders.or(made);
        return new Counted(world.carriage().place(unit, made, items, tree), tree, quantity);
    }

    private List<String> leaves(Scope scope, LocalDate tree) {
        return world.units().existing(scope.system(), tree).stream()
                .filter(unit -> scope.holds(Place.at(scope.system(), unit), tree, world.units()))
                .filter(unit -> !world.units().hasUnitsBelow(unit, tree))
                .toList();
    }

    private boolean hasReported(String indicator, String unit, LocalDate day) {
        return world.ledger().levels(indicator).stream()
                        .anyMatch(level ->
                                level.unit().equals(unit) && !level.day().isAfter(day))
                || world.ledger().facts(indicator).stream()
                        .anyMatch(
                                fact -> fact.unit().equals(unit) && !fact.day().isAfter(day));
    }

    /** What is owed for days of the span, past its cut-off and not there. */
    List<Act> missing(String indicator, Scope scope, Span span, LocalDate at, Borders borders) {
        return world.known()
                .of("obligation")
                .filter(act -> !act.period().from().isAfter(span.through())
                        && !act.period().through().isBefore(span.from()))
                .filter(act -> LocalDate.parse(act.text("cutoff")).isBefore(at))
                .filter(act -> isIn(scope, act.text("unit"), act.period().through(), at, borders))
                .filter(act -> !isFulfilled(act, indicator, at))
                .toList();
    }

    private boolean isFulfilled(Act obligation, String indicator, LocalDate at) {
        return world.ledger()
                        .zeroReports(indicator, obligation.text("period"))
                        .anyMatch(zero -> zero.text("unit").equals(obligation.text("unit")))
                || world.known()
                        .of("report")
                        .anyMatch(report ->
                                report.startsBy(at) && report.text("obligation").equals(obligation.text("obligation")));
    }

    private boolean isZeroStated(String indicator, Scope scope, String period, Borders borders) {
        return world.ledger()
                .zeroReports(indicator, period)
                .anyMatch(zero ->
                        isIn(scope, zero.text("unit"), Registers.lastDay(period), Registers.lastDay(period), borders));
    }

    private boolean isIn(Scope scope, String unit, LocalDate end, LocalDate at, Borders borders) {
        return scope.seen(unit, end, world.units())
                .map(seen -> located(seen, Borders.earlier(end, at), Set.of(), borders, BigDecimal.ZERO))
                .filter(counted -> scope.holds(counted.place(), counted.tree(), world.units()))
                .isPresent();
    }

    static BigDecimal sum(List<BigDecimal> quantities) {
        return quantities.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
