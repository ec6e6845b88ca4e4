package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.e2e.client.Span;

/** What a unit is asked for, by the version that judges the period. */
final class Quotas {

    /**
     * @param closed names a period that is over, and counts from its day on
     */
    private record Version(LocalDate on, int order, boolean closed, Cell cell) {

        boolean counts(LocalDate end, LocalDate at) {
            return !on.isAfter(closed ? at : Borders.earlier(at, end));
        }
    }

    private final World world;

    Quotas(World world) {
        this.world = world;
    }

    Cell of(String target, String unit, String period, LocalDate at) {
        var end = Span.of(period).through();
        return versions(target, unit, period).stream()
                .filter(version -> version.counts(end, at))
                .max(Comparator.comparing(Version::on).thenComparing(Version::order))
                .map(Version::cell)
                .orElse(new Cell.NotAssigned());
    }

    /** What the succession proposes for the period; null where a person must say. Past periods stay. */
    Map<String, Optional<BigDecimal>> proposed(Act succession, String target, String period) {
        var proposed = new LinkedHashMap<String, Optional<BigDecimal>>();
        if (Span.of(period).through().isBefore(succession.on())) {
            return proposed;
        }
        switch (succession.text("kind")) {
            case "MERGE", "ABSORB" -> {
                var to = succession.set("to").iterator().next();
                proposed.put(to, summed(succession, to, target, period));
            }
            case "SPLIT" -> proposed.putAll(shared(succession, target, period));
            default -> {}
        }
        return proposed;
    }

    private List<Version> versions(String target, String unit, String period) {
        var plan = world.known().the("plan", world.known().the("target", target).text("plan"));
        var versions = new ArrayList<Version>();
        if (plan.text("unit").equals(unit)) {
            ownVersions(target, period, versions);
        } else {
            tables(target, unit, period, versions);
            confirmations(target, unit, period, versions);
        }
        return versions;
    }

    private void ownVersions(String target, String period, List<Version> versions) {
        var made = world.known().the("target", target);
        own(made, "periods", period, false, versions);
        world.known()
                .of("amendment")
                .filter(act -> act.text("target").equals(target))
                .forEach(act -> {
                    own(act, "periods", period, false, versions);
                    own(act, "closedPeriods", period, true, versions);
                });
    }

    private static void own(Act act, String field, String period, boolean closed, List<Version> versions) {
        var value = act.map(field).get(period);
        if (value != null) {
            versions.add(new Version(act.on(), act.order(), closed, Cell.ofTarget(value)));
        }
    }

    private void tables(String target, String unit, String period, List<Version> versions) {
        world.known()
                .of("allocation")
                .filter(act ->
                        act.text("target").equals(target) && act.text("period").equals(period))
                .filter(act -> act.map("cells").containsKey(unit))
                .forEach(act -> versions.add(new Version(
                        act.on(),
                        act.order(),
                        act.flag("closed"),
                        Cell.ofUnit(String.valueOf(act.map("cells").get(unit))))));
    }

    /** A confirmation freezes what was proposed when it was recorded. */
    private void confirmations(String target, String unit, String period, List<Version> versions) {
        for (Act act : world.known().of("quotasConfirmed").toList()) {
            var succession = world.known().the("succession", act.text("succession"));
            if (act.text("target").equals(target) && succession.set("to").contains(unit)) {
                var then = new Quotas(new World(world.known().before(act)));
                Optional.ofNullable(then.proposed(succession, target, period).get(unit))
                        .flatMap(cell -> cell)
                        .ifPresent(quota -> versions.add(new Version(
                                act.on(), act.order(), false, new Cell.Value(quota, Optional.empty(), false))));
            }
        }
    }

    private Optional<BigDecimal> summed(Act succession, String to, String target, String period) {
        var eve = succession.on().minusDays(1);
        var giving = new ArrayList<>(succession.set("from"));
        giving.add(to);
        return giving.stream()
                .map(unit -> of(target, unit, period, eve).number())
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }

    /** Whole numbers that sum exactly: what is left over goes to the largest remainders, equal ones in code order. */
    private Map<String, Optional<BigDecimal>> shared(Act succession, String target, String period) {
        var from = succession.set("from").iterator().next();
        var quota = of(target, from, period, succession.on().minusDays(1)).number();
        var proposed = new LinkedHashMap<String, Optional<BigDecimal>>();
        succession.set("to").forEach(unit -> proposed.put(unit, Optional.empty()));
        var shares = succession.map("shares");
        if (shares.isEmpty() || quota.isEmpty()) {
            return proposed;
        }
        var scale = world.indicators().scale(world.known().the("target", target).text("indicator"));
        var whole = quota.get().setScale(scale).unscaledValue();
        largestRemainder(whole, shares, succession.on())
                .forEach((unit, part) -> proposed.put(
                        unit,
                        Optional.of(new BigDecimal(part, scale).add(ownOnTheEve(succession, unit, target, period)))));
        return proposed;
    }

    private BigDecimal ownOnTheEve(Act succession, String unit, String target, String period) {
        return of(target, unit, period, succession.on().minusDays(1)).number().orElse(BigDecimal.ZERO);
    }

    private Map<String, BigInteger> largestRemainder(BigInteger whole, Map<String, String> shares, LocalDate day) {
        var weights = new LinkedHashMap<String, BigDecimal>();
        shares.forEach((unit, weight) -> weights.put(unit, new BigDecimal(weight)));
        var all = Figures.sum(List.copyOf(weights.values()));
        var parts = new LinkedHashMap<String, BigInteger>();
        var remainders = new LinkedHashMap<String, BigDecimal>();
        weights.forEach((unit, weight) -> {
            var times = weight.multiply(new BigDecimal(whole));
            var part = times.divide(all, 0, RoundingMode.FLOOR);
            parts.put(unit, part.toBigInteger());
            remainders.put(unit, times.subtract(part.multiply(all)));
        });
        var left = parts.values().stream().reduce(whole, BigInteger::subtract).intValue();
        remainders.keySet().stream()
                .sorted(Comparator.comparing((String unit) -> remainders.get(unit))
                        .reversed()
                        .thenComparing(unit -> world.units().code(unit, day).orElse("")))
                .limit(left)
                .forEach(unit -> parts.merge(unit, BigInteger.ONE, BigInteger::add));
        return parts;
    }
}
