package vn.tiendo.reporting.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownenterprise.EnterpriseState;

/** In which unit of each system an enterprise counts: its location, its managing Party unit, its zone (SEMANTICS 13). */
final class EnterprisePlaces {

    private EnterprisePlaces() {}

    static Map<String, UUID> of(@Nullable EnterpriseState enterprise) {
        var units = new HashMap<String, UUID>();
        if (enterprise != null) {
            put(units, "ADMINISTRATIVE", enterprise.locationId());
            put(units, "PARTY", enterprise.managedById());
            put(units, "ZONE_AUTHORITY", enterprise.zoneId());
        }
        return units;
    }

    private static void put(Map<String, UUID> units, String system, @Nullable UUID unit) {
        if (unit != null) {
            units.put(system, unit);
        }
    }
}
