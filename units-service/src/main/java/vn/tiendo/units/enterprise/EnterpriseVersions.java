package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.unit.UnitRegister;

/** Enterprises in a view. How acts become versions stands once, in the database: {@code enterprise_versions_known}. */
@ApplicationScoped
class EnterpriseVersions {
    private final Jdbi jdbi;
    private final UnitRegister units;

    EnterpriseVersions(Jdbi jdbi, UnitRegister units) {
        this.jdbi = jdbi;
        this.units = units;
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

    /** At most this many enterprises, in order, from the beginning or after a place. */
    List<FoundEnterprise> page(EnterpriseFilter wanted, AsOf view, Optional<EnterprisePlace> after, int limit) {
        var query = new EnterpriseQuery()
                .code(wanted.code())
                .ownership(wanted.ownership())
                .status(wanted.status())
                .named(wanted.name());
        if (wanted.unit() != null) {
            var standing = units.standing(wanted.unit(), view.at());
            if (standing.isEmpty()) {
                return List.of();
            }
            query.within(standing.get().system(), units.subtree(wanted.unit(), view.at()));
        }
        return jdbi.withHandle(handle -> {
            var page = query.bind(handle.createQuery(query.sql(after.isPresent())), view)
                    .bind("limit", limit);
            after.ifPresent(place -> {
                page.bind("afterText", place.text());
                if (query.searching()) {
                    page.bind("afterRank", place.rank()).bind("afterId", place.id());
                }
            });
            return page.map((row, context) -> found(row, query.searching())).list();
        });
    }

    private static FoundEnterprise found(ResultSet row, boolean byName) throws SQLException {
        var enterprise = EnterpriseColumns.enterprise(row);
        var name = enterprise.name() == null ? "" : enterprise.name();
        return new FoundEnterprise(enterprise, row.getInt("rank"), byName ? name : enterprise.code());
    }
}
