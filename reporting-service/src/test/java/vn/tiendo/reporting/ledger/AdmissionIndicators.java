package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;

/** Admissions, of which owners and women, of which young women; kilometres with one decimal; members, of which retired. */
final class AdmissionIndicators {

    static final UUID ADMITTED = new UUID(0, 1);
    static final UUID OWNERS = new UUID(0, 2);
    static final UUID WOMEN = new UUID(0, 3);
    static final UUID YOUNG_WOMEN = new UUID(0, 4);
    static final UUID KM = new UUID(0, 5);
    static final UUID SHARE = new UUID(0, 6);
    static final UUID MEMBERS = new UUID(0, 7);
    static final UUID RETIRED = new UUID(0, 8);

    private AdmissionIndicators() {}

    static Indicators all() {
        var byId = new HashMap<UUID, Indicator>();
        for (var indicator : List.of(
                indicator(ADMITTED, "FLOW", 0, null),
                indicator(OWNERS, "FLOW", 0, ADMITTED),
                indicator(WOMEN, "FLOW", 0, ADMITTED),
                indicator(YOUNG_WOMEN, "FLOW", 0, WOMEN),
                indicator(KM, "FLOW", 1, null),
                indicator(SHARE, "RATIO", 0, null),
                indicator(MEMBERS, "STOCK", 0, null),
                indicator(RETIRED, "STOCK", 0, MEMBERS))) {
            byId.put(indicator.id(), indicator);
        }
        return new Indicators(byId);
    }

    /** Pairs of an indicator and a quantity. */
    static Map<UUID, BigDecimal> stating(Object... pairs) {
        var stated = new LinkedHashMap<UUID, BigDecimal>();
        for (int i = 0; i < pairs.length; i += 2) {
            stated.put((UUID) pairs[i], new BigDecimal(pairs[i + 1].toString()));
        }
        return stated;
    }

    private static Indicator indicator(UUID id, String kind, int scale, @Nullable UUID partOf) {
        return new Indicator(
                id, "I" + id.getLeastSignificantBits(), "", "", null, kind, scale, "SUM", "REPORTED", partOf, null);
    }
}
