package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.knownenterprise.KnownEnterprises;
import vn.tiendo.reporting.knownorganisation.KnownOrganisations;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;

/**
 * Since when enterprises and organisations have stood where registers count them. They follow the successions of that unit
 * from then on, however late they are counted (SEMANTICS 13): one that a transfer has named counts where it was named to.
 */
@ApplicationScoped
class Stays {

    private final KnownEnterprises enterprises;
    private final KnownOrganisations organisations;

    Stays(KnownEnterprises enterprises, KnownOrganisations organisations) {
        this.enterprises = enterprises;
        this.organisations = organisations;
    }

    /** The facts, each that a register counts of one named in a succession carried from the first day of its stay. */
    List<ItemFact> begun(List<ItemFact> facts, Set<UUID> named, Instant knownAt) {
        var subjects = new HashSet<UUID>();
        facts.stream().filter(fact -> isNamed(fact, named)).forEach(fact -> subjects.addAll(fact.itemIds()));
        if (subjects.isEmpty()) {
            return facts;
        }
        var ofOrganisations = organisations.histories(subjects);
        var ofEnterprises = enterprises.histories(subjects);
        return facts.stream()
                .map(fact -> isNamed(fact, named)
                        ? fact.carriedFrom(first(
                                        fact,
                                        id -> Optional.ofNullable(ofOrganisations.get(id))
                                                .flatMap(history -> history.knownAt(knownAt)
                                                        .cameTo(fact.unitId(), fact.occurredOn())))
                                .or(() -> first(
                                        fact,
                                        id -> Optional.ofNullable(ofEnterprises.get(id))
                                                .flatMap(history -> history.knownAt(knownAt)
                                                        .cameTo(fact.unitId(), fact.occurredOn()))))
                                .orElse(fact.occurredOn()))
                        : fact)
                .toList();
    }

    private static boolean isNamed(ItemFact fact, Set<UUID> named) {
        return fact.counted() && !Collections.disjoint(fact.itemIds(), named);
    }

    @FunctionalInterface
    private interface Coming {
        Optional<LocalDate> of(UUID subject);
    }

    private static Optional<LocalDate> first(ItemFact fact, Coming coming) {
        return fact.itemIds().stream().flatMap(id -> coming.of(id).stream()).findFirst();
    }
}
