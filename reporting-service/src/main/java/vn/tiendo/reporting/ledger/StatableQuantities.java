package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;

/**
 * What may be stated at all: quantities of reported indicators in the indicator's decimals; of a flow not negative, while a
 * stock may move either way.
 */
public final class StatableQuantities {

    private StatableQuantities() {}

    /** @param stated by indicator; all of them known */
    public static List<Objection> objections(Map<UUID, BigDecimal> stated, Indicators indicators) {
        var found = new ArrayList<Objection>();
        stated.forEach((id, quantity) ->
                indicators.find(id).ifPresent(indicator -> found.addAll(objections(indicator, quantity))));
        return found;
    }

    private static List<Objection> objections(Indicator indicator, BigDecimal quantity) {
        var found = new ArrayList<Objection>();
        if (indicator.isDerived()) {
            found.add(Objection.of(indicator.id(), "DERIVED_INDICATOR"));
        }
        if (quantity.signum() < 0 && !indicator.isStock()) {
            found.add(Objection.of(indicator.id(), "NEGATIVE_QUANTITY"));
        }
        if (!indicator.fits(quantity)) {
            found.add(Objection.of(indicator.id(), "QUANTITY_SCALE", indicator.scale()));
        }
        return found;
    }
}
