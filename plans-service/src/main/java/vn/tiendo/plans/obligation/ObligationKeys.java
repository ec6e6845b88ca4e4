package vn.tiendo.plans.obligation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.plans.statement.Place;

/** The obligations of one plan by their keys, and which feed which: those that it has and those that are stated. */
public final class ObligationKeys {
    private final Map<String, List<String>> feeds = new LinkedHashMap<>();

    /** Those of a whole plan. */
    public static ObligationKeys of(Collection<StatedObligation> stated) {
        var keys = new ObligationKeys();
        stated.forEach(keys::add);
        return keys;
    }

    void add(StatedObligation stated) {
        feeds.put(stated.key(), stated.statedFeeds());
    }

    void add(ObligationTerms terms) {
        feeds.put(terms.key(), terms.feeds());
    }

    /** Refuses keys of no obligation of the plan (UNKNOWN_OBLIGATION), and a chain that closes (OBLIGATION_LOOP). */
    void check(StatedObligation stated, Place place) {
        var fed = stated.statedFeeds();
        for (int i = 0; i < fed.size(); i++) {
            if (!feeds.containsKey(fed.get(i))) {
                place.at("feeds").at(i).refuse("UNKNOWN_OBLIGATION");
            }
        }
        if (Tiers.isLooped(stated.key(), feeds)) {
            place.at("feeds").refuse("OBLIGATION_LOOP");
        }
    }
}
