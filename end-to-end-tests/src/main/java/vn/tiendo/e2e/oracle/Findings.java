package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.e2e.client.Span;

/** What does not fit together in a plan, of the sorts that cases ask about. */
final class Findings {

    private final World world;
    private final Quotas quotas;
    private final LocalDate at;
    private final TreeSet<List<String>> found =
            new TreeSet<>(Comparator.comparing(List<String>::getFirst).thenComparing(List::getLast));

    private Findings(World world, LocalDate at) {
        this.world = world;
        this.at = at;
        this.quotas = new Quotas(world);
    }

    static TreeSet<List<String>> of(World world, String plan, LocalDate at) {
        var findings = new Findings(world, at);
        world.known()
                .of("target")
                .filter(act -> act.text("plan").equals(plan))
                .forEach(act -> findings.examine(act, world.known().the("plan", plan)));
        world.known()
                .of("obligation")
                .filter(act -> act.text("plan").equals(plan))
                .forEach(findings::examine);
        return findings.found;
    }

    private void examine(Act target, Act plan) {
        var key = target.text("target");
        target.map("periods").forEach((period, value) -> {
            var span = Span.of(period);
            find(
                    "PERIOD_OUTSIDE_PLAN",
                    key,
                    span.from().isBefore(plan.period().from())
                            || span.through().isAfter(plan.period().through()));
            target.optional("parent").ifPresent(parent -> partInWhole(target, parent, period));
        });
        tables(target);
        target.optional("parent")
                .filter(parent -> target.text("kind").startsWith("SUBPERIOD_"))
                .ifPresent(parent -> find(
                        "SUBPERIODS_BELOW_TOTAL",
                        key,
                        floors(target).compareTo(floors(world.known().the("target", parent))) < 0));
    }

    private void partInWhole(Act part, String whole, String period) {
        if (part.text("kind").equals("OF_WHICH")) {
            var above = own(world.known().the("target", whole), period);
            find(
                    "PART_EXCEEDS_WHOLE",
                    part.text("target"),
                    above.signum() > 0 && own(part, period).compareTo(above) > 0);
        }
    }

    private void tables(Act target) {
        var key = target.text("target");
        for (Act table : world.known()
                .of("allocation")
                .filter(act -> act.text("target").equals(key))
                .toList()) {
            var sum = sum(table);
            table.optional("printedTotal")
                    .ifPresent(
                            printed -> find("PRINTED_TOTAL_NOT_SUM", key, new BigDecimal(printed).compareTo(sum) != 0));
            // What is soft is nobody's quota, and adds up to nothing.
            find(
                    "ALLOCATION_NOT_TARGET",
                    key,
                    !target.text("kind").equals("SOFT_RANGE")
                            && own(target, table.text("period")).compareTo(allocated(table)) != 0);
        }
    }

    private void examine(Act obligation) {
        var due = LocalDate.parse(obligation.text("due"));
        find(
                "UNIT_ENDS_BEFORE_OBLIGATION",
                obligation.text("obligation"),
                world.units()
                        .lastDay(obligation.text("unit"))
                        .filter(due::isAfter)
                        .isPresent());
    }

    private void find(String code, String key, boolean holds) {
        if (holds) {
            found.add(List.of(code, key));
        }
    }

    private static BigDecimal sum(Act table) {
        return Figures.sum(table.map("cells").values().stream()
                .map(cell -> Cell.ofUnit(cell).number().orElse(BigDecimal.ZERO))
                .toList());
    }

    /** What all units together have; who has ended has it until a person gives it to the successors. */
    private BigDecimal allocated(Act table) {
        return Figures.sum(world.units().all().stream()
                .filter(unit -> !isPlanned(table, unit) && !hasHandedOver(table, unit))
                .map(unit -> quotas.of(table.text("target"), unit, table.text("period"), at)
                        .number()
                        .orElse(BigDecimal.ZERO))
                .toList());
    }

    private boolean hasHandedOver(Act table, String unit) {
        return world.units()
                .successions()
                .filter(act -> Units.ends(act) && act.set("from").contains(unit))
                .anyMatch(act -> world.confirmation(act, table.text("target"))
                        .map(confirmed -> new Quotas(new World(world.known().before(confirmed)))
                                .proposed(act, table.text("target"), table.text("period")))
                        .filter(given -> given.values().stream().anyMatch(Optional::isPresent))
                        .isPresent());
    }

    private boolean isPlanned(Act table, String unit) {
        var target = world.known().the("target", table.text("target"));
        return world.known().the("plan", target.text("plan")).text("unit").equals(unit);
    }

    /** The value that judges the period. */
    private BigDecimal own(Act target, String period) {
        var unit = world.known().the("plan", target.text("plan")).text("unit");
        return quotas.of(target.text("target"), unit, period, at) instanceof Cell.Value value
                ? value.floor()
                : BigDecimal.ZERO;
    }

    private BigDecimal floors(Act target) {
        return Figures.sum(target.map("periods").keySet().stream()
                .map(period -> own(target, period))
                .toList());
    }
}
