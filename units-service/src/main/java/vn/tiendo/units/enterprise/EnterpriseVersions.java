package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** Enterprises in a view. How acts become versions stands once, in the database: {@code enterprise_versions_known}. */
@ApplicationScoped
class EnterpriseVersions {
    private final Jdbi jdbi;

    EnterpriseVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Folds the enterprise again, after an act on it. */
    void fold(UUID enterpriseId) {
        jdbi.useHandle(handle -> handle.createQuery("select fold_enterprises(:ids)")
                .bindArray("ids", UUID.class, enterpriseId)
                .mapToMap()
                .list());
    }

    /** The enterprise in this view; empty before its registration or before that was known. */
    Optional<Enterprise> byId(UUID enterpriseId, AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select *, lower(valid_during) as since from enterprise_versions_known(:ids, :knownAt)
                 where valid_during @> cast(:at as date)
                """)
                .bindArray("ids", UUID.class, enterpriseId)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .map((row, context) -> EnterpriseColumns.enterprise(row))
                .findOne());
    }
}
