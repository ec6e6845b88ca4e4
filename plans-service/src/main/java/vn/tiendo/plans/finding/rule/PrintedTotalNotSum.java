package vn.tiendo.plans.finding.rule;

import java.util.Objects;
import java.util.stream.Stream;

/** The total that a table prints is not the sum of its cells; both are kept. */
final class PrintedTotalNotSum implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.tables().stream()
                .filter(table ->
                        table.printedTotal() != null && table.printedTotal().compareTo(table.sum()) != 0)
                .flatMap(table -> plan.target(table.targetId()).map(target -> found(table, target)).stream());
    }

    private static Finding found(ExaminedTable table, ExaminedTarget target) {
        var spot = new Spot(
                "#/allocations/" + table.index() + "/printedTotal",
                target.spot().key(),
                target.id(),
                null);
        return Finding.of(
                FindingCode.PRINTED_TOTAL_NOT_SUM,
                spot,
                Objects.requireNonNull(table.printedTotal()),
                table.sum(),
                table.period());
    }
}
