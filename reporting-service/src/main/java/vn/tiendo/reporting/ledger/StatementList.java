package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.reporting.knownindicator.Indicators;

/** The statements of a request with their places in it, so that each refusal names the place. */
final class StatementList {

    private final Map<UUID, Integer> places = new LinkedHashMap<>();
    private final Map<UUID, BigDecimal> quantities = new LinkedHashMap<>();
    private final EntryViolations violations;

    StatementList(List<Statement> statements, EntryViolations violations) {
        this.violations = violations;
        for (int place = 0; place < statements.size(); place++) {
            var statement = statements.get(place);
            if (places.putIfAbsent(statement.indicatorId(), place) == null) {
                quantities.put(statement.indicatorId(), statement.quantity());
            } else {
                violations.add(pointer(place, "indicatorId"), "INDICATOR_REPEATED");
            }
        }
    }

    Map<UUID, BigDecimal> quantities() {
        return quantities;
    }

    /** Whether all indicators are known and their quantities statable; what is not, is added to the violations. */
    boolean areStatable(Indicators indicators) {
        places.forEach((indicator, place) -> {
            if (!indicators.knows(indicator)) {
                violations.addUnknown(pointer(place, "indicatorId"));
            }
        });
        var objections = StatableQuantities.objections(quantities, indicators);
        refuse(objections);
        return objections.isEmpty() && quantities.keySet().stream().allMatch(indicators::knows);
    }

    void refuse(List<Objection> objections) {
        objections.forEach(objection -> violations.add(
                pointer(places.getOrDefault(objection.indicatorId(), 0), "quantity"),
                objection.code(),
                objection.arguments().toArray()));
    }

    private static String pointer(int place, String field) {
        return "#/statements/" + place + "/" + field;
    }
}
