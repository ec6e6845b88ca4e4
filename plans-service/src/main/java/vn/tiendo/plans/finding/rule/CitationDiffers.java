package vn.tiendo.plans.finding.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** One document is cited in two ways: 301-KH/TU and 301-NQ/TU have the number and the issuer in common, not the type. */
final class CitationDiffers implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        var ways = new LinkedHashMap<String, Set<DocumentSymbol>>();
        plan.paper().citations().stream()
                .flatMap(DocumentSymbol::allIn)
                .forEach(symbol -> ways.computeIfAbsent(symbol.numberAndIssuer(), key -> new LinkedHashSet<>())
                        .add(symbol));
        return ways.values().stream()
                .filter(symbols -> symbols.size() > 1)
                .map(symbols -> symbols.stream()
                        .map(DocumentSymbol::toString)
                        .sorted()
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow())
                .map(symbols ->
                        Finding.of(FindingCode.CITATION_DIFFERS, Paper.spot().at("citations"), symbols));
    }
}
