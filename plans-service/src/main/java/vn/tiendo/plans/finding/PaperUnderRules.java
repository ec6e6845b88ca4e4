package vn.tiendo.plans.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.finding.rule.Paper;
import vn.tiendo.plans.plan.PlanDocument;

/** The document of a plan as the rules look at it. */
final class PaperUnderRules {
    private static final Paper BLANK = new Paper(null, null, null, List.of(), List.of());

    private PaperUnderRules() {}

    static Paper of(@Nullable PlanDocument document) {
        return document == null
                ? BLANK
                : new Paper(
                        document.number(),
                        document.issueDate(),
                        document.receivedDate(),
                        citations(document),
                        List.of());
    }

    private static List<String> citations(PlanDocument document) {
        return Stream.concat(
                        Objects.requireNonNullElse(document.legalBases(), List.<String>of()).stream(),
                        Stream.ofNullable(document.parentDocument()))
                .toList();
    }
}
