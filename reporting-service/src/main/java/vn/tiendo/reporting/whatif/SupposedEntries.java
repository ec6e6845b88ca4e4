package vn.tiendo.reporting.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.reporting.figure.SupposedFact;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.StatedFact;
import vn.tiendo.reporting.whatif.WhatIfRequest.Entry;

/** Facts that would be reported: what an entry is refused for is refused here, but for days to come. */
final class SupposedEntries {

    private final UnitHistory units;
    private final Indicators indicators;
    private final Faults faults;

    /** @param units as they would be */
    SupposedEntries(UnitHistory units, Indicators indicators, Faults faults) {
        this.units = units;
        this.indicators = indicators;
        this.faults = faults;
    }

    List<SupposedFact> of(List<Entry> entries) {
        var facts = new ArrayList<SupposedFact>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            requireInForce(entry, "#/entries/" + i);
            facts.addAll(postedBy(entry, "#/entries/" + i));
        }
        return facts;
    }

    private List<SupposedFact> postedBy(Entry entry, String place) {
        var fact = StatedFact.of(entry.statements(), indicators.on(entry.occurredOn()));
        for (var refused : fact.refused()) {
            var pointer = place + "/statements/" + refused.place();
            if (refused.code().equals("NOT_YET_KNOWN")) {
                faults.addUnknown(pointer + "/indicatorId");
            } else {
                faults.add(
                        pointer + "/quantity",
                        refused.code(),
                        refused.arguments().toArray());
            }
        }
        return fact.postings().stream()
                .map(posting -> new SupposedFact(
                        entry.unitId(),
                        entry.occurredOn(),
                        posting.indicatorId(),
                        posting.quantity(),
                        items(entry),
                        entry.organisationId()))
                .toList();
    }

    private static Set<UUID> items(Entry entry) {
        return Stream.of(Optional.ofNullable(entry.enterpriseId()), Optional.ofNullable(entry.organisationId()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void requireInForce(Entry entry, String place) {
        if (!units.knows(entry.unitId())) {
            faults.addUnknown(place + "/unitId");
        } else if (!units.existsOn(entry.unitId(), entry.occurredOn())) {
            faults.add(place + "/unitId", "UNIT_NOT_IN_FORCE", entry.occurredOn());
        }
    }
}
