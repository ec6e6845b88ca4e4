package vn.tiendo.reporting.knownorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownorganisation.OrganisationAct.Kind;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what units-service said of organisations. */
@ApplicationScoped
class OrganisationActs implements Derived {

    private final Jdbi jdbi;

    OrganisationActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(List<OrganisationAct> acts) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_organisation_act
                  (position, organisation_id, kind, effective_on, stated_at, recorded_at, type, unit_id,
                   host_enterprise_id, host_unit_id)
                select position, organisation_id, kind, cast(effective_on as date), cast(stated_at as timestamptz),
                       cast(recorded_at as timestamptz), type, unit_id,
                       host_enterprise_id, host_unit_id
                  from unnest(:positions, :organisations, :kinds, :days, :stated, :recorded, :types, :units,
                              :hostEnterprises, :hostUnits)
                    as act (position, organisation_id, kind, effective_on, stated_at, recorded_at, type, unit_id,
                            host_enterprise_id, host_unit_id)
                """)
                .bindArray("positions", Long.class, column(acts, OrganisationAct::position))
                .bindArray("organisations", UUID.class, column(acts, OrganisationAct::organisationId))
                .bindArray("kinds", String.class, column(acts, act -> act.kind().name()))
                .bindArray(
                        "days",
                        String.class,
                        column(acts, act -> act.effectiveOn().toString()))
                .bindArray(
                        "stated",
                        String.class,
                        column(acts, act -> act.statedAt().toString()))
                .bindArray(
                        "recorded",
                        String.class,
                        column(acts, act -> act.recordedAt().toString()))
                .bindArray("types", String.class, column(acts, OrganisationAct::type))
                .bindArray("units", UUID.class, column(acts, OrganisationAct::unitId))
                .bindArray("hostEnterprises", UUID.class, column(acts, OrganisationAct::hostEnterpriseId))
                .bindArray("hostUnits", UUID.class, column(acts, OrganisationAct::hostUnitId))
                .execute());
    }

    List<OrganisationAct> of(Collection<UUID> organisations) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from known_organisation_act where organisation_id = any(:organisations)")
                .bind("organisations", organisations.toArray(UUID[]::new))
                .map((row, context) -> act(row))
                .list());
    }

    Set<UUID> hostedBy(Collection<UUID> enterprises) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct organisation_id from known_organisation_act
                 where host_enterprise_id = any(:enterprises)
                """)
                .bind("enterprises", enterprises.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .set());
    }

    Set<UUID> hostsOf(Collection<UUID> organisations) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct host_enterprise_id from known_organisation_act
                 where organisation_id = any(:organisations) and host_enterprise_id is not null
                """)
                .bind("organisations", organisations.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .set());
    }

    List<UUID> hostsAfter(UUID last, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct host_enterprise_id from known_organisation_act where host_enterprise_id > :last
                 order by host_enterprise_id limit :most
                """)
                .bind("last", last)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    Set<UUID> at(Collection<UUID> units) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select organisation_id from known_organisation_act where unit_id = any(:units)
                 union
                select organisation_id from known_organisation_act where host_unit_id = any(:units)
                """)
                .bind("units", units.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .set());
    }

    List<UUID> after(UUID last, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct organisation_id from known_organisation_act where organisation_id > :last
                 order by organisation_id limit :most
                """)
                .bind("last", last)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_organisation_act in exclusive mode");
            handle.execute("delete from known_organisation_act");
        });
    }

    private static OrganisationAct act(ResultSet row) throws SQLException {
        return new OrganisationAct(
                row.getObject("organisation_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                row.getString("type"),
                row.getObject("unit_id", UUID.class),
                row.getObject("host_enterprise_id", UUID.class),
                row.getObject("host_unit_id", UUID.class));
    }

    // An array, as a list of the JDK's takes no nulls.
    private static Object[] column(List<OrganisationAct> acts, Function<OrganisationAct, @Nullable Object> field) {
        return acts.stream().map(field).toArray();
    }
}
