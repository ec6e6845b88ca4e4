package vn.tiendo.units.enterprise;

import static vn.tiendo.units.enterprise.Enterprises.ALL_THAT_IS_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Violations;

/** What the other features ask of the enterprises. */
@ApplicationScoped
public class EnterpriseRegister {
    private final Jdbi jdbi;
    private final EnterpriseVersions versions;
    private final SeenEnterprises seen;

    EnterpriseRegister(Jdbi jdbi, EnterpriseVersions versions, SeenEnterprises seen) {
        this.jdbi = jdbi;
        this.versions = versions;
        this.seen = seen;
    }

    /** Notes UNKNOWN_ENTERPRISE, also for one that the caller may not know of, or ENTERPRISE_NOT_YET_REGISTERED on that day. */
    public void requireKnown(UUID enterpriseId, LocalDate on, String pointer, Violations violations) {
        if (!isKnown(enterpriseId, ALL_THAT_IS_KNOWN) || seen.isHidden(enterpriseId, on)) {
            violations.add(pointer, "UNKNOWN_ENTERPRISE");
        } else if (versions.byId(enterpriseId, new AsOf(on, ALL_THAT_IS_KNOWN)).isEmpty()) {
            violations.add(pointer, "ENTERPRISE_NOT_YET_REGISTERED", on);
        }
    }

    /** The same for many; the place of each is made of its number. */
    public void requireAllKnown(
            List<UUID> enterpriseIds, LocalDate on, IntFunction<String> pointers, Violations violations) {
        var registered = registrations(enterpriseIds);
        var hidden = seen.hidden(registered.keySet(), on);
        for (int i = 0; i < enterpriseIds.size(); i++) {
            var since = registered.get(enterpriseIds.get(i));
            if (since == null || hidden.contains(enterpriseIds.get(i))) {
                violations.add(pointers.apply(i), "UNKNOWN_ENTERPRISE");
            } else if (since.isAfter(on)) {
                violations.add(pointers.apply(i), "ENTERPRISE_NOT_YET_REGISTERED", on);
            }
        }
    }

    private Map<UUID, LocalDate> registrations(List<UUID> enterpriseIds) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                select enterprise_id, min(lower(valid_during)) as since from enterprise_version
                 where enterprise_id = any(:ids) group by enterprise_id
                """)
                .bindArray("ids", UUID.class, enterpriseIds)
                .map((row, context) ->
                        Map.entry(row.getObject("enterprise_id", UUID.class), row.getObject("since", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whether the enterprise was registered by then. */
    public boolean isKnown(UUID enterpriseId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select 1 from enterprise where enterprise_id = :id and recorded_at <= :knownAt)
                """)
                .bind("id", enterpriseId)
                .bind("knownAt", knownAt)
                .mapTo(Boolean.class)
                .one());
    }
}
