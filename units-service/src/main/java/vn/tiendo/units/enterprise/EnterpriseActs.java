package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The acts on enterprises in the database; only ever added to. */
@ApplicationScoped
class EnterpriseActs {
    private final Jdbi jdbi;

    EnterpriseActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A code that another enterprise has is refused by its key. */
    void begin(UUID enterpriseId, EnterpriseCode code) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into enterprise (enterprise_id, code) values (:id, :code)")
                .bind("id", enterpriseId)
                .bind("code", code.value())
                .execute());
    }

    /** Adds the act; it gets its instant and its position here. */
    EnterpriseAct append(
            UUID enterpriseId, EnterpriseAct.Type type, LocalDate effectiveOn, EnterpriseTerms terms, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into enterprise_act (enterprise_id, type, effective_on, recorded_by, name, name_key, ownership,
                  status, location_id, managed_by_id, zone_id, industry_code, industry_version, cleared)
                values (:id, :type, :effectiveOn, :caller, :name, :nameKey, :ownership, :status,
                  cast(:locationId as uuid), cast(:managedById as uuid), cast(:zoneId as uuid), :industryCode,
                  :industryVersion, nullif(:cleared, array[]::text[]))
                returning *
                """)
                .bind("id", enterpriseId)
                .bind("type", type)
                .bind("effectiveOn", effectiveOn)
                .bind("caller", caller)
                .bindMap(EnterpriseColumns.of(terms))
                .bindArray("cleared", String.class, columns(terms))
                .map((row, context) -> act(row))
                .one());
    }

    /** All acts on the enterprise known at that instant, in the order in which they apply; none when it is unknown. */
    List<EnterpriseAct> of(UUID enterpriseId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from enterprise_act where enterprise_id = :id and recorded_at <= :knownAt
                 order by effective_on, recorded_at, position
                """)
                .bind("id", enterpriseId)
                .bind("knownAt", knownAt)
                .map((row, context) -> act(row))
                .list());
    }

    private static List<String> columns(EnterpriseTerms terms) {
        return terms.cleared().stream()
                .map(field -> Clearable.ofField(field).column)
                .toList();
    }

    private static EnterpriseAct act(ResultSet row) throws SQLException {
        return new EnterpriseAct(
                row.getObject("enterprise_id", UUID.class),
                EnterpriseAct.Type.valueOf(row.getString("type")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                EnterpriseColumns.terms(row));
    }
}
