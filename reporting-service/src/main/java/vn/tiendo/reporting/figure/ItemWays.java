package vn.tiendo.reporting.figure;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;

/** The entries that go another way than the other facts of their unit, with their enterprise or organisation. */
public final class ItemWays {

    private final Set<UUID> leaving = new HashSet<>();
    private final Set<UUID> coming = new HashSet<>();

    /** Entries that the unit's other facts would bring here, and that count elsewhere. */
    public Set<UUID> leaving() {
        return leaving;
    }

    /** Entries that count here although the other facts of their unit do not. */
    public Set<UUID> coming() {
        return coming;
    }

    /**
     * @param withoutItems whether the fact would count here without its enterprise and organisation
     * @param withItems whether it does
     */
    void add(ItemFact fact, boolean withoutItems, boolean withItems) {
        if (withoutItems && !withItems) {
            leaving.add(fact.entryId());
        }
        if (withItems && !withoutItems) {
            coming.add(fact.entryId());
        }
    }
}
