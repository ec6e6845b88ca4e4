package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;

/** The plan announces an annex that is not there. */
final class AnnexMissing implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.paper().missingAnnexes().stream()
                .map(annex -> Finding.of(
                        FindingCode.ANNEX_MISSING,
                        Spot.ofPart("attachments", "#/document/attachments/" + annex.index()),
                        annex.titleVi()));
    }
}
