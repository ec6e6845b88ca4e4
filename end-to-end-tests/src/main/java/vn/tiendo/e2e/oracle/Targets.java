package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.e2e.client.Span;

/** The state of a target for a unit and a period, the first that fits; always in the default borders. */
final class Targets {

    /** A unit's place in a ranking. */
    record Ranked(int rank, String unit, String percent) {}

    private static final Set<String> SHARES = Set.of("RATIO", "QUALITY_RATING_RATIO", "COVERAGE_PER_ORG");

    private final World world;
    private final Quotas quotas;
    private final Figures figures;
    private final Shares shares;

    Targets(World world) {
        this.world = world;
        this.quotas = new Quotas(world);
        this.figures = new Figures(world);
        this.shares = new Shares(world);
    }

    Standing standing(String key, String unit, String period, LocalDate at) {
        var target = world.known().the("target", key);
        var cell = quotas.of(key, unit, period, at);
        var share = share(target, unit, period, at);
        var achieved = share.isPresent() ? BigDecimal.ZERO : achieved(target, unit, period, at);
        var surplus = carried(target, unit, period, at);
        var effective = achieved.add(surplus);
        boolean rises = target.text("op").startsWith(">");
        var amount = share.map(Demand.Amount::of).orElse(Demand.Amount.of(effective));
        boolean early = cell instanceof Cell.Value value
                && surplus.signum() > 0
                && demand(target, value).isMetBy(Demand.Amount.of(surplus));
        // For a ceiling the end decides, too: until then it may still be passed.
        boolean reached = cell instanceof Cell.Value value
                && (rises || isOver(period, at))
                && share.map(counted -> counted.denominator() > 0).orElse(true)
                && demand(target, value).isMetBy(amount);
        var state = switch (cell) {
            case Cell.NotAssigned() -> "NOT_ASSIGNED";
            case Cell.NotApplicable() -> "NOT_APPLICABLE";
            case Cell.Value value -> {
                if (at.isBefore(Span.of(period).from())) {
                    yield early ? "MET" : "NOT_STARTED";
                }
                if (share.filter(counted -> counted.denominator() == 0).isPresent()) {
                    yield "NOT_APPLICABLE";
                }
                yield early || hasBasis(target, unit, period, at)
                        ? running(target, value, amount, achieved, period, at)
                        : "NO_BASIS";
            }
        };
        return new Standing(state, cell, achieved, effective, share, rises, early, reached);
    }

    private record Row(String unit, Standing standing, BigDecimal[] fraction) {

        int behind(Row other) {
            int less = fraction[0].multiply(other.fraction[1]).compareTo(other.fraction[0].multiply(fraction[1]));
            return standing.rises() ? -less : less;
        }

        boolean isSilent() {
            return !standing.rises() && standing.state().equals("NO_BASIS");
        }
    }

    /** Competition ranking of the units below that have a quota, by exact fractions, the best first; ties in code order. */
    List<Ranked> ranking(String target, String unit, String period, LocalDate at) {
        var tree = Borders.earlier(at, Span.of(period).through());
        var rows = new ArrayList<Row>();
        for (String below : world.units().existing(world.units().system(unit), tree)) {
            if (!below.equals(unit) && world.units().isWithin(below, unit, tree)) {
                var standing = standing(target, below, period, at);
                if (standing.cell().number().isPresent()) {
                    standing.fraction().ifPresent(fraction -> rows.add(new Row(below, standing, fraction)));
                }
            }
        }
        // Of debts and the like less is better, and silence is not the least.
        var bestFirst = Comparator.comparing(Row::isSilent).thenComparing(Row::behind);
        rows.sort(bestFirst.thenComparing(
                row -> world.units().code(row.unit(), tree).orElse("")));
        return rows.stream()
                .map(row -> new Ranked(
                        1
                                + (int) rows.stream()
                                        .filter(other -> bestFirst.compare(other, row) < 0)
                                        .count(),
                        row.unit(),
                        String.valueOf(row.standing().percent())))
                .toList();
    }

    private String running(
            Act target, Cell.Value value, Demand.Amount amount, BigDecimal achieved, String period, LocalDate at) {
        var demand = demand(target, value);
        boolean over = isOver(period, at);
        boolean decided = over || (isFlow(target) && demand.rises());
        if (decided && demand.isMetBy(amount)) {
            return demand.isExceededBy(amount) ? "EXCEEDED" : "MET";
        }
        if (over) {
            return isSoft(target, value) || target.text("firmness").equals("STRIVE") ? "NOT_REACHED" : "MISSED";
        }
        var pace = planOf(target).written().path("pace");
        return pace.isObject() && decided && !isSoft(target, value)
                ? paced(
                        new BigDecimal(pace.path("onTrack").asText()),
                        new BigDecimal(pace.path("atRisk").asText()),
                        achieved,
                        value.floor(),
                        Span.of(period),
                        at)
                : "IN_PROGRESS";
    }

    /** Achieved ÷ (value × elapsed days ÷ all days) against the thresholds, multiplied out. */
    private static String paced(
            BigDecimal onTrack, BigDecimal atRisk, BigDecimal achieved, BigDecimal value, Span period, LocalDate at) {
        var all = BigDecimal.valueOf(ChronoUnit.DAYS.between(period.from(), period.through()) + 1);
        var elapsed = BigDecimal.valueOf(ChronoUnit.DAYS.between(period.from(), at) + 1);
        var done = achieved.multiply(all);
        var expected = value.multiply(elapsed);
        if (done.compareTo(onTrack.multiply(expected)) >= 0) {
            return "ON_TRACK";
        }
        return done.compareTo(atRisk.multiply(expected)) >= 0 ? "AT_RISK" : "BEHIND";
    }

    private BigDecimal achieved(Act target, String unit, String period, LocalDate at) {
        var end = Span.of(period).through();
        var scope = Scope.of(unit, world.units());
        var borders = Borders.of("", at, end);
        var indicator = target.text("indicator");
        if (!isFlow(target)) {
            return figures.stock(indicator, scope, end, at, borders).value();
        }
        var value = figures.flow(indicator, scope, period, at, borders).value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static boolean isOver(String period, LocalDate at) {
        return !at.isBefore(Span.of(period).through());
    }

    /** A ratio always has a basis, a stock from its first level or movement, a flow from its first report. */
    private boolean hasBasis(Act target, String unit, String period, LocalDate at) {
        var end = Span.of(period).through();
        var scope = Scope.of(unit, world.units());
        if (isShare(target)) {
            return true;
        }
        return isFlow(target)
                ? figures.hasBasis(target.text("indicator"), scope, period, at, Borders.of("", at, end))
                : figures.hasStock(target.text("indicator"), scope, Borders.earlier(at, end), Borders.of("", at, end));
    }

    private Optional<Shares.Share> share(Act target, String unit, String period, LocalDate at) {
        if (!isShare(target)) {
            return Optional.empty();
        }
        var scope = Scope.of(unit, world.units());
        var borders = Borders.of("", at, Span.of(period).through());
        return Optional.of(
                target.text("kind").equals("COVERAGE_PER_ORG")
                        ? shares.coverage(target, scope, period, at, borders)
                        : shares.of(world.indicators().the(target.text("indicator")), scope, period, at, borders));
    }

    /** What the units that have become this one left over from the year before, carried from year-end to year-end. */
    private BigDecimal carried(Act target, String unit, String period, LocalDate at) {
        if (!planOf(target).flag("carry") || !target.text("kind").equals("ANNUAL_MINIMUM")) {
            return BigDecimal.ZERO;
        }
        return yearBefore(target, period)
                .map(before -> {
                    var eve = Borders.earlier(at, Span.of(before).through());
                    var tree = Borders.earlier(at, Span.of(period).through());
                    var system = world.units().system(unit);
                    return Figures.sum(world.units().existing(system, eve).stream()
                            .filter(other -> world.carriage()
                                    .place(other, eve, Set.of(), tree)
                                    .equals(Place.at(system, unit)))
                            .map(other -> surplus(target, other, before, at))
                            .toList());
                })
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal surplus(Act target, String unit, String period, LocalDate at) {
        var effective = achieved(target, unit, period, at).add(carried(target, unit, period, at));
        var quota = quotas.of(target.text("target"), unit, period, at).number().orElse(BigDecimal.ZERO);
        return effective.subtract(quota).max(BigDecimal.ZERO);
    }

    private static Optional<String> yearBefore(Act target, String period) {
        var from = Span.of(period).from();
        return target.map("periods").keySet().stream()
                .filter(other -> Span.of(other).from().isBefore(from))
                .max(Comparator.comparing(other -> Span.of(other).from()));
    }

    private Act planOf(Act target) {
        return world.known().the("plan", target.text("plan"));
    }

    private static Demand demand(Act target, Cell.Value value) {
        return new Demand(target.text("op"), value);
    }

    private static boolean isSoft(Act target, Cell.Value value) {
        return value.soft() || target.text("firmness").equals("SOFT");
    }

    private static boolean isShare(Act target) {
        return SHARES.contains(target.text("kind"));
    }

    private boolean isFlow(Act target) {
        return !isShare(target) && world.indicators().is(target.text("indicator"), "FLOW");
    }
}
