package vn.tiendo.units.enterprise;

import static vn.tiendo.units.enterprise.Enterprises.ALL_THAT_IS_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Violations;

/** What the other features ask of the enterprises. */
@ApplicationScoped
public class EnterpriseRegister {
    private final Jdbi jdbi;
    private final EnterpriseVersions versions;
    private final EnterpriseAuthority authority;

    EnterpriseRegister(Jdbi jdbi, EnterpriseVersions versions, EnterpriseAuthority authority) {
        this.jdbi = jdbi;
        this.versions = versions;
        this.authority = authority;
    }

    /** Notes UNKNOWN_ENTERPRISE, or ENTERPRISE_NOT_YET_REGISTERED on that day. */
    public void requireKnown(UUID enterpriseId, LocalDate on, String pointer, Violations violations) {
        if (!isKnown(enterpriseId, ALL_THAT_IS_KNOWN)) {
            violations.add(pointer, "UNKNOWN_ENTERPRISE");
        } else if (versions.byId(enterpriseId, new AsOf(on, ALL_THAT_IS_KNOWN)).isEmpty()) {
            violations.add(pointer, "ENTERPRISE_NOT_YET_REGISTERED", on);
        }
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

    /** 403 unless the caller answers for the enterprise on that day. */
    public void requireAuthority(UUID enterpriseId, LocalDate on) {
        var units = versions.byId(enterpriseId, new AsOf(on, ALL_THAT_IS_KNOWN)).map(Enterprise::units);
        authority.overOneOf(units.orElseThrow(), on);
    }
}
