package vn.tiendo.plans.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.finding.rule.Paper;
import vn.tiendo.plans.finding.rule.Paper.MissingAnnex;
import vn.tiendo.plans.plan.LegalBasis;
import vn.tiendo.plans.plan.PlanDocument;

/** The document of a plan as the rules look at it. */
final class PaperUnderRules {
    private static final Paper BLANK = new Paper(null, null, null, List.of(), List.of(), List.of());

    private PaperUnderRules() {}

    static Paper of(@Nullable PlanDocument document) {
        return document == null
                ? BLANK
                : new Paper(
                        document.number(),
                        document.issueDate(),
                        document.receivedDate(),
                        documents(document),
                        document.citedAs().stream()
                                .map(PlanDocument.Citation::symbol)
                                .toList(),
                        missing(document.annexes()));
    }

    private static List<String> documents(PlanDocument document) {
        var parents = Objects.requireNonNullElse(document.parentDocuments(), List.<String>of());
        return Stream.concat(document.bases().stream().map(LegalBasis::symbol), parents.stream())
                .toList();
    }

    private static List<MissingAnnex> missing(List<PlanDocument.Attachment> annexes) {
        return IntStream.range(0, annexes.size())
                .filter(index -> !annexes.get(index).present())
                .mapToObj(index -> new MissingAnnex(index, annexes.get(index).titleVi()))
                .toList();
    }
}
