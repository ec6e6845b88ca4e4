package vn.tiendo.plans.finding.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** Figures "as of" a day after the paper was signed (Bắc Ninh: 20/08 on a paper of 13/08). One finding for all of them. */
final class AsOfAfterIssue implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        var issued = plan.paper().issuedOn();
        if (issued == null) {
            return Stream.empty();
        }
        var late = plan.baselines().stream()
                .map(ExaminedBaseline::asOf)
                .filter(Objects::nonNull)
                .filter(asOf -> asOf.isAfter(issued))
                .toList();
        return late.stream()
                .max(Comparator.<LocalDate>naturalOrder())
                .map(latest ->
                        Finding.of(FindingCode.AS_OF_AFTER_ISSUE, ExaminedBaseline.spot(), latest, issued, late.size()))
                .stream();
    }
}
