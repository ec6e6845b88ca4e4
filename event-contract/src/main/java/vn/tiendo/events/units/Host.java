package vn.tiendo.events.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation has its seat.
 *
 * @param kind ENTERPRISE, AGENCY or RESIDENTIAL_AREA. Open: a reader must tolerate further values.
 * @param enterpriseId the enterprise, if it is one.
 * @param unitId the agency, or the unit of the residential area.
 * @param name the name of the residential area.
 */
public record Host(
        String kind,
        @Nullable UUID enterpriseId,
        @Nullable UUID unitId,
        @Nullable String name) {}
