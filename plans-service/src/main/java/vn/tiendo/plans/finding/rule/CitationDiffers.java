package vn.tiendo.plans.finding.rule;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One document is cited in two ways: 301-KH/TU and 301-NQ/TU have the number and the issuer in common, not the type. Two
 * documents that a plan rests on may well have that in common; what its text cites is held against them.
 */
final class CitationDiffers implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        var cited = symbols(plan.paper().citations());
        var known = symbols(plan.paper().documents());
        return cited.stream()
                .filter(symbol -> !known.contains(symbol))
                .map(symbol -> waysOf(symbol, cited, known))
                .filter(ways -> ways.size() > 1)
                .distinct()
                .map(ways -> Finding.of(
                        FindingCode.CITATION_DIFFERS, Paper.spot().at("citations"), String.join(", ", ways)));
    }

    private static TreeSet<String> waysOf(
            DocumentSymbol symbol, List<DocumentSymbol> cited, List<DocumentSymbol> known) {
        return Stream.concat(cited.stream(), known.stream())
                .filter(other -> other.numberAndIssuer().equals(symbol.numberAndIssuer()))
                .map(DocumentSymbol::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<DocumentSymbol> symbols(List<String> texts) {
        return texts.stream().flatMap(DocumentSymbol::allIn).distinct().toList();
    }
}
