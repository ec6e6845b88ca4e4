package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Reach;
import vn.tiendo.http.UnitScope;

/** Which enterprises a caller may name in what it states of a day: those that it may know of on that day, or today. */
@ApplicationScoped
class SeenEnterprises {
    private final Jdbi jdbi;
    private final EnterprisePlaces places;
    private final Concerns concerns;
    private final CurrentCaller caller;
    private final UnitScope units;

    SeenEnterprises(Jdbi jdbi, EnterprisePlaces places, Concerns concerns, CurrentCaller caller, UnitScope units) {
        this.jdbi = jdbi;
        this.places = places;
        this.concerns = concerns;
        this.caller = caller;
        this.units = units;
    }

    boolean isHidden(UUID enterpriseId, LocalDate on) {
        return !concerns.isSeen("enterprise", enterpriseId, Reach.OWN, on);
    }

    /** Those among the enterprises that are hidden. */
    Set<UUID> hidden(Collection<UUID> enterpriseIds, LocalDate on) {
        var own = caller.get().unit();
        if (own == null || enterpriseIds.isEmpty()) {
            return Set.of();
        }
        // A round names thousands: nearly all are counted by the caller's unit on the day, and one question tells
        // which.
        var others = new HashSet<>(enterpriseIds);
        others.removeAll(counted(own, others, on));
        units.areaServedBy(own, on).ifPresent(area -> others.removeAll(counted(area, others, on)));
        return others.stream().filter(id -> isHidden(id, on)).collect(Collectors.toSet());
    }

    private Set<UUID> counted(UUID own, Set<UUID> among, LocalDate on) {
        var counted = places.countedBy(own, on);
        return jdbi.withHandle(handle -> handle.createQuery("""
                select enterprise_id from enterprise_version
                 where enterprise_id = any(:ids) and valid_during @> cast(:on as date)
                   and (enterprise_id = any(:here)
                     or enterprise_id <> all(:named)
                    and (location_id = any(:units) or managed_by_id = any(:units) or zone_id = any(:units)))
                """)
                .bindArray("ids", UUID.class, among)
                .bindArray("here", UUID.class, counted.here())
                .bindArray("named", UUID.class, counted.named())
                .bindArray("units", UUID.class, counted.units())
                .bind("on", on)
                .mapTo(UUID.class)
                .set());
    }
}
