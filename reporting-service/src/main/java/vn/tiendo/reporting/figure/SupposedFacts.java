package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** Postings that nobody made, put beside those that are read: each counts where a recorded one of its day would. */
final class SupposedFacts {

    static final SupposedFacts NONE = new SupposedFacts(List.of());

    private final List<SupposedFact> facts;

    SupposedFacts(Collection<SupposedFact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Those of the span. */
    List<SupposedFact> within(Span span) {
        return facts.stream()
                .filter(fact -> fact.indicatorId().equals(span.indicatorId()))
                .filter(fact -> !fact.occurredOn().isBefore(span.from()))
                .filter(fact -> !fact.occurredOn().isAfter(span.through()))
                .toList();
    }

    /**
     * Adds them to the sums of flows.
     *
     * @param named the enterprises and organisations that a succession names: only these go their own way
     * @param posted the units that posted anything, by question; those that would have are added
     */
    void addTo(
            Map<Span, List<Question>> bySpan,
            Map<Question, RollUp> sums,
            Set<UUID> named,
            Map<Question, Set<UUID>> posted) {
        bySpan.forEach((span, questions) -> within(span).forEach(fact -> {
            var items = new HashSet<>(fact.itemIds());
            items.retainAll(named);
            for (var question : questions) {
                posted.computeIfAbsent(question, none -> new HashSet<>()).add(fact.unitId());
                var sum = sums.get(question);
                if (sum != null) {
                    sum.add(fact.unitId(), fact.occurredOn(), items, new Amount(fact.quantity(), 1, false));
                }
            }
        }));
    }

    /** What would be posted of single organisations. */
    Map<UUID, BigDecimal> byOrganisation(Span span) {
        var sums = new HashMap<UUID, BigDecimal>();
        for (var fact : within(span)) {
            if (fact.organisationId() != null) {
                sums.merge(fact.organisationId(), fact.quantity(), BigDecimal::add);
            }
        }
        return sums;
    }
}
