package vn.tiendo.units.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** What the other features ask of the organisations. */
@ApplicationScoped
public class OrganisationRegister {
    private final Jdbi jdbi;

    OrganisationRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether an organisation of one of these types exists in the enterprise in this view. */
    public boolean has(UUID enterpriseId, List<String> types, AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (
                  select 1 from organisation_versions_known(
                           array(select organisation_id from organisation where host_enterprise_id = :enterprise), :knownAt)
                   where organisation_type = any(:types) and valid_during @> cast(:at as date))
                """)
                .bind("enterprise", enterpriseId)
                .bindArray("types", String.class, types)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .mapTo(Boolean.class)
                .one());
    }
}
