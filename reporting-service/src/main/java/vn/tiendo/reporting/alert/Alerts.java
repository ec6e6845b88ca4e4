package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownunit.KnownUnits;

/** Alerts for callers. */
@ApplicationScoped
class Alerts {

    private final AlertRows rows;
    private final KnownUnits units;
    private final Knowledge knowledge;
    private final Authority authority;
    private final CurrentCaller caller;

    Alerts(AlertRows rows, KnownUnits units, Knowledge knowledge, Authority authority, CurrentCaller caller) {
        this.rows = rows;
        this.units = units;
        this.knowledge = knowledge;
        this.authority = authority;
        this.caller = caller;
    }

    /** Of units whose alerts the caller may know of. */
    List<Alert> page(AlertFilter filter, long before, int limit) {
        return authority
                .everReached()
                .map(reached -> rows.page(filter, common(reached, within(filter.unit())), before, limit))
                .orElseGet(() -> rows.page(filter, within(filter.unit()), before, limit));
    }

    private static Collection<UUID> common(Set<UUID> reached, @Nullable Collection<UUID> within) {
        return within == null
                ? reached
                : within.stream().filter(reached::contains).toList();
    }

    boolean isSeen(Alert alert) {
        return authority.sees(alert.condition().unitId(), alert.onDay());
    }

    Alert require(UUID id) {
        return rows.find(id).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    /** Refused with 403 UNIT_OUTSIDE_AUTHORITY, or 409 ALERT_ACKNOWLEDGED for the second time. */
    Alert acknowledge(UUID id, @Nullable String note) {
        var alert = require(id);
        authority.over(alert.condition().unitId(), alert.onDay());
        if (!rows.acknowledge(id, note, caller.get().subject())) {
            throw Problem.of(409, "ALERT_ACKNOWLEDGED");
        }
        return require(id);
    }

    private @Nullable Collection<UUID> within(@Nullable UUID unit) {
        return unit == null
                ? null
                : units.at(new AsOf(knowledge.today(), knowledge.present())).subtreeOf(unit);
    }
}
