package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.reporting.knownindicator.Indicators;

/**
 * What statements of one fact would post, by the rules of every entry; nothing is written.
 *
 * @param postings empty where anything is refused
 */
public record StatedFact(List<Posting> postings, List<Refused> refused) {

    /** @param place of the statement in the fact */
    public record Refused(int place, String code, List<Object> arguments) {}

    /** @param indicators by their definitions on the day of the fact */
    public static StatedFact of(List<Statement> statements, Indicators indicators) {
        var places = new LinkedHashMap<UUID, Integer>();
        var refused = new ArrayList<Refused>();
        for (int place = 0; place < statements.size(); place++) {
            var indicator = statements.get(place).indicatorId();
            if (!indicators.knows(indicator)) {
                refused.add(new Refused(place, "NOT_YET_KNOWN", List.of()));
            } else if (places.putIfAbsent(indicator, place) != null) {
                refused.add(new Refused(place, "INDICATOR_REPEATED", List.of()));
            }
        }
        return refused.isEmpty()
                ? posted(Statement.byIndicator(statements), places, indicators)
                : new StatedFact(List.of(), refused);
    }

    private static StatedFact posted(Map<UUID, BigDecimal> stated, Map<UUID, Integer> places, Indicators indicators) {
        var objections = StatableQuantities.objections(stated, indicators);
        var postings = objections.isEmpty() ? StatedPostings.of(stated, indicators) : null;
        var all = postings == null ? objections : postings.objections();
        var refused = all.stream()
                .map(objection -> new Refused(
                        places.getOrDefault(objection.indicatorId(), 0), objection.code(), objection.arguments()))
                .toList();
        return new StatedFact(postings == null || !refused.isEmpty() ? List.of() : postings.postings(), refused);
    }
}
