package vn.tiendo.http;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** The narrow answer of a service that knows no units. */
@DefaultBean
@Singleton
class OwnUnitOnly implements UnitScope {
    @Override
    public boolean covers(UUID callerUnit, UUID unit, LocalDate on) {
        return callerUnit.equals(unit);
    }
}
