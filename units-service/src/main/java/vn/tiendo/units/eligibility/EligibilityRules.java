package vn.tiendo.units.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import vn.tiendo.units.enterprise.OrganisationClass;

/** The threshold rules in the database; only ever added to. */
@ApplicationScoped
class EligibilityRules {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    EligibilityRules(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Nobody concludes anything until the transaction ends: whoever waits then sees the new rule. */
    void lockAll() {
        lock("pg_advisory_xact_lock");
    }

    /** No rule is set until the transaction ends; others may conclude, too. */
    void keep() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** As {@code keep}, unless that would take waiting; whether it is done. */
    boolean tryToKeep() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select pg_try_advisory_xact_lock_shared(hashtextextended('eligibility rules', 5))")
                .mapTo(Boolean.class)
                .one());
    }

    EligibilityRule add(UUID id, RuleRequest request, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into eligibility_rule
                  (rule_id, unit_id, organisation_type, effective_on, recorded_by, conditions)
                values (:id, :unitId, :organisation, :effectiveOn, :caller, cast(:conditions as jsonb)) returning *
                """)
                .bind("id", id)
                .bind("unitId", request.unitId())
                .bind("organisation", request.organisationType())
                .bind("effectiveOn", request.effectiveOn())
                .bind("caller", caller)
                .bind("conditions", written(request.conditions()))
                .map((row, context) -> rule(row))
                .one());
    }

    /** All rules of these units. */
    List<EligibilityRule> ofUnits(List<UUID> units) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from eligibility_rule where unit_id = any(:units)")
                        .bindArray("units", UUID.class, units)
                        .map((row, context) -> rule(row))
                        .list());
    }

    /** At most this many rules, in the order of their recording, after a position. */
    List<EligibilityRule> page(
            @Nullable UUID unit, @Nullable OrganisationClass organisation, Instant knownAt, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from eligibility_rule
                 where recorded_at <= :knownAt and position > :after
                   and (cast(:unit as uuid) is null or unit_id = cast(:unit as uuid))
                   and (cast(:organisation as text) is null or organisation_type = :organisation)
                 order by position limit :limit
                """)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("unit", unit == null ? null : unit.toString())
                .bind("organisation", organisation == null ? null : organisation.name())
                .bind("limit", limit)
                .map((row, context) -> rule(row))
                .list());
    }

    private void lock(String function) {
        jdbi.useHandle(handle -> handle.createQuery("select " + function + "(hashtextextended('eligibility rules', 5))")
                .mapToMap()
                .list());
    }

    private EligibilityRule rule(ResultSet row) throws SQLException {
        try {
            return new EligibilityRule(
                    row.getObject("rule_id", UUID.class),
                    row.getObject("unit_id", UUID.class),
                    OrganisationClass.valueOf(row.getString("organisation_type")),
                    row.getObject("effective_on", LocalDate.class),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getLong("position"),
                    json.readValue(row.getString("conditions"), Conditions.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Conditions that cannot be read", e);
        }
    }

    private String written(Conditions conditions) {
        try {
            return json.writeValueAsString(conditions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
