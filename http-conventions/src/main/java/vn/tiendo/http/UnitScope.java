package vn.tiendo.http;

import java.time.LocalDate;
import java.util.UUID;

/** Which units stand under which; each service answers from the units that it knows. */
public interface UnitScope {
    /** Whether the unit is the caller's own or stands somewhere below it on that day. */
    boolean covers(UUID callerUnit, UUID unit, LocalDate on);
}
