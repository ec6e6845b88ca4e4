package vn.tiendo.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.events.units.UnitsSucceeded;
import vn.tiendo.http.testing.Standing;

/** A commune in its province, another one elsewhere, and one that ended in the commune in July 2025. */
record UnitsOfTheMatrix(Map<Standing, UUID> byStanding) {

    static UnitsOfTheMatrix arrive() {
        var units = new EnumMap<Standing, UUID>(Standing.class);
        units.put(Standing.UPPER, ForeignFacts.unit("Đồng Nai", null));
        units.put(Standing.OWN, ForeignFacts.unit("Trấn Biên", units.get(Standing.UPPER)));
        units.put(Standing.ENDED, ForeignFacts.unit("Quang Vinh", units.get(Standing.UPPER)));
        units.put(Standing.FOREIGN, ForeignFacts.unit("Tân Yên", ForeignFacts.unit("Bắc Ninh", null)));
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                "ABSORB",
                LocalDate.parse("2025-07-01"),
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(units.get(Standing.ENDED)),
                List.of(units.get(Standing.OWN)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));
        return new UnitsOfTheMatrix(units);
    }

    UUID of(Standing standing) {
        return byStanding.get(standing);
    }

    UUID own() {
        return of(Standing.OWN);
    }
}
