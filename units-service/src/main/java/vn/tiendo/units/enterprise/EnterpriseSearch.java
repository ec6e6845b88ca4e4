package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.units.unit.UnitRegister;

/**
 * Lists of enterprises in a view, page by page. So many hits are put in the order of their names; where there are more, nobody
 * reads them to the end, and they come in the order of codes, which costs the same for a hundred as for a million.
 */
@ApplicationScoped
class EnterpriseSearch {
    private static final int MOST_IN_ORDER_OF_NAMES = 500;

    private final Jdbi jdbi;
    private final UnitRegister units;
    private final EnterprisePlaces places;

    EnterpriseSearch(Jdbi jdbi, UnitRegister units, EnterprisePlaces places) {
        this.jdbi = jdbi;
        this.units = units;
        this.places = places;
    }

    /** At most this many enterprises, in order, from the beginning or after a place. */
    List<FoundEnterprise> page(EnterpriseFilter wanted, AsOf view, Optional<EnterprisePlace> after, int limit) {
        if (wanted.name() == null) {
            return byCode(query(wanted, view), view, after.orElse(null), 0, limit);
        }
        var tiers = NameTier.of(wanted.name());
        for (int tier = after.map(EnterprisePlace::tier).orElse(0); tier < tiers.size(); tier++) {
            var found = hits(wanted, tiers.get(tier), tier, view, after.orElse(null), limit);
            if (!found.isEmpty() || after.isPresent()) {
                return found;
            }
        }
        return List.of();
    }

    private List<FoundEnterprise> hits(
            EnterpriseFilter wanted, NameTier tier, int number, AsOf view, @Nullable EnterprisePlace after, int limit) {
        if (after == null || !after.inOrderOfCodes()) {
            var best = byName(query(wanted, view).named(tier), view, after, number, limit);
            if (best.isPresent()) {
                return best.get();
            }
        }
        return byCode(query(wanted, view).named(tier), view, after, number, limit);
    }

    private List<FoundEnterprise> byCode(
            EnterpriseQuery query, AsOf view, @Nullable EnterprisePlace after, int tier, int limit) {
        return jdbi.withHandle(handle -> query.byCode(handle, view, after == null ? null : after.text())
                .bind("limit", limit)
                .map((row, context) -> found(row, tier))
                .list());
    }

    // Empty when there are too many for this order.
    private Optional<List<FoundEnterprise>> byName(
            EnterpriseQuery query, AsOf view, @Nullable EnterprisePlace after, int tier, int limit) {
        record Hit(FoundEnterprise found, int ofHits) {}
        var hits = jdbi.withHandle(handle -> query.byName(handle, view, after, MOST_IN_ORDER_OF_NAMES + 1)
                .bind("limit", limit)
                .map((row, context) -> new Hit(found(row, tier), row.getInt("hits")))
                .list());
        return hits.stream().anyMatch(hit -> hit.ofHits() > MOST_IN_ORDER_OF_NAMES)
                ? Optional.empty()
                : Optional.of(hits.stream().map(Hit::found).toList());
    }

    private EnterpriseQuery query(EnterpriseFilter wanted, AsOf view) {
        var query = new EnterpriseQuery()
                .code(wanted.code())
                .ownership(wanted.ownership())
                .status(wanted.status())
                .eligibleFor(wanted.eligibleFor())
                .without(wanted.without());
        var unit = wanted.unit();
        if (unit == null) {
            return query;
        }
        var standing = units.standing(unit, view.at())
                .orElseThrow(() -> Problem.of(422, "UNKNOWN_UNIT").atParameter("unit"));
        return query.within(standing.system(), places.countedBy(unit, view.at()));
    }

    private static FoundEnterprise found(ResultSet row, int tier) throws SQLException {
        return new FoundEnterprise(EnterpriseColumns.enterprise(row), tier, row.getInt("rank"));
    }
}
