package vn.tiendo.units.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The acts on organisations in the database; only ever added to. */
@ApplicationScoped
class OrganisationActs {
    private final Jdbi jdbi;

    OrganisationActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Nobody else acts on this organisation until the transaction ends. */
    void lock(UUID organisationId) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:id, 4))")
                .bind("id", organisationId.toString())
                .mapToMap()
                .list());
    }

    void begin(UUID organisationId, Host host) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into organisation (organisation_id, host_kind, host_enterprise_id, host_unit_id, host_name)
                values (:id, :kind, :enterpriseId, :unitId, :name)
                """)
                .bind("id", organisationId)
                .bind("kind", host.kind())
                .bindByType("enterpriseId", host.enterpriseId(), UUID.class)
                .bindByType("unitId", host.unitId(), UUID.class)
                .bind("name", host.name())
                .execute());
    }

    /** Adds the act; it gets its instant and its position here. */
    OrganisationAct append(UUID organisationId, LocalDate effectiveOn, OrganisationAct.Stated stated, String caller) {
        var decision = stated.decision();
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into organisation_act (organisation_id, type, effective_on, recorded_by, organisation_type, unit_id,
                  decision_number, decision_date)
                values (:id, :type, :effectiveOn, :caller, :organisationType, :unitId, :number, cast(:date as date))
                returning *
                """)
                .bind("id", organisationId)
                .bind("type", stated.type())
                .bind("effectiveOn", effectiveOn)
                .bind("caller", caller)
                .bind("organisationType", name(stated.organisationType()))
                .bindByType("unitId", stated.unitId(), UUID.class)
                .bind("number", decision == null ? null : decision.number())
                .bind("date", decision == null ? null : decision.date())
                .map((row, context) -> act(row))
                .one());
    }

    /** All acts on the organisation known at that instant, in the order in which they apply. */
    List<OrganisationAct> of(UUID organisationId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from organisation_act where organisation_id = :id and recorded_at <= :knownAt
                 order by effective_on, recorded_at, position
                """)
                .bind("id", organisationId)
                .bind("knownAt", knownAt)
                .map((row, context) -> act(row))
                .list());
    }

    private static @Nullable String name(@Nullable OrganisationType type) {
        return type == null ? null : type.name();
    }

    private static OrganisationAct act(ResultSet row) throws SQLException {
        var type = row.getString("organisation_type");
        var decision = row.getString("decision_number");
        return new OrganisationAct(
                row.getObject("organisation_id", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                new OrganisationAct.Stated(
                        OrganisationAct.Type.valueOf(row.getString("type")),
                        type == null ? null : OrganisationType.valueOf(type),
                        row.getObject("unit_id", UUID.class),
                        decision == null
                                ? null
                                : new Decision(decision, row.getObject("decision_date", LocalDate.class))));
    }
}
