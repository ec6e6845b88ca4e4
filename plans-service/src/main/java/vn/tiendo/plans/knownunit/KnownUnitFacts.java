package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The acts on units as they were known at an instant, read in sets. */
@ApplicationScoped
class KnownUnitFacts {
    private static final String SELECT = "select * from known_unit_act act where known_at <= :knownAt and ";

    private final Jdbi jdbi;

    KnownUnitFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<UnitFact> ofSystem(String system, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "exists (select from known_unit_act begun"
                        + " where begun.unit_id = act.unit_id and begun.system = :system)")
                .bind("system", system)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> fact(row))
                .list());
    }

    List<UnitFact> of(Collection<UUID> units, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery(SELECT + "unit_id = any (:units)")
                .bindArray("units", UUID.class, units)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> fact(row))
                .list());
    }

    /** The units, and all of which any act, of any day, has said that they stand above one of them. */
    Set<UUID> everAbove(Collection<UUID> units) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        with recursive above (unit_id) as (
                          select unnest(cast(:units as uuid[]))
                          union
                          select act.parent_id from above join known_unit_act act on act.unit_id = above.unit_id
                           where act.parent_id is not null)
                        select unit_id from above
                        """)
                .bindArray("units", UUID.class, units)
                .mapTo(UUID.class)
                .set());
    }

    Set<String> systems(Collection<UUID> units) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery(
                        "select distinct system from known_unit_act where unit_id = any (:units) and system is not null")
                .bindArray("units", UUID.class, units)
                .mapTo(String.class)
                .set());
    }

    private static UnitFact fact(ResultSet row) throws SQLException {
        return new UnitFact(
                row.getObject("unit_id", UUID.class),
                row.getString("system") != null,
                row.getObject("parent_id", UUID.class),
                row.getString("code"),
                row.getString("kind"),
                row.getString("level"),
                cleared(row),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static Set<String> cleared(ResultSet row) throws SQLException {
        var cleared = new HashSet<String>();
        if (row.getBoolean("parent_cleared")) {
            cleared.add("parentId");
        }
        for (var field : List.of("code", "kind", "level")) {
            if (row.getBoolean(field + "_cleared")) {
                cleared.add(field);
            }
        }
        return cleared;
    }
}
