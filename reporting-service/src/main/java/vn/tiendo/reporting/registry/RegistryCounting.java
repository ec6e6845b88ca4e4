package vn.tiendo.reporting.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownindicator.Counted;
import vn.tiendo.reporting.knownindicator.RegistryDefinition;
import vn.tiendo.reporting.ledger.RegistryPosting;

/**
 * The postings of one subject under one indicator: at each instant at which something became known, the difference to what
 * was known before. They follow from what was said alone, in whatever order or transaction it arrived.
 */
final class RegistryCounting {

    private final List<RegistryDefinition> definitions;

    /** @param definitions of one indicator, in the order in which they apply */
    RegistryCounting(Collection<RegistryDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    List<RegistryPosting> of(RegistrySubject subject) {
        var instants = new TreeSet<>(subject.instants());
        definitions.forEach(definition -> instants.add(definition.recordedAt()));
        var postings = new ArrayList<RegistryPosting>();
        var before = new Movements();
        for (var knownAt : instants) {
            var count = countAt(knownAt);
            var after = count == null ? new Movements() : subject.counted(count, knownAt);
            after.differencesTo(before, (place, amount) -> postings.add(posting(subject, knownAt, place, amount)));
            before = after;
        }
        return postings;
    }

    private @Nullable Counted countAt(Instant knownAt) {
        Counted count = null;
        for (var definition : definitions) {
            if (!definition.recordedAt().isAfter(knownAt)) {
                count = definition.count();
            }
        }
        return count;
    }

    private RegistryPosting posting(
            RegistrySubject subject, Instant knownAt, Movements.Place place, Movements.Amount amount) {
        return new RegistryPosting(
                definitions.getFirst().indicatorId(),
                place.unitId(),
                place.day(),
                knownAt,
                amount.quantity(),
                amount.made(),
                subject.enterpriseId(),
                subject.organisationId());
    }
}
