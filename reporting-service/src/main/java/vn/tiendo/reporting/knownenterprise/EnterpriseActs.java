package vn.tiendo.reporting.knownenterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what units-service said of enterprises. */
@ApplicationScoped
class EnterpriseActs implements Derived {

    private final Jdbi jdbi;

    EnterpriseActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(List<EnterpriseAct> acts) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_enterprise_act
                  (position, enterprise_id, registers, effective_on, stated_at, recorded_at, ownership, status,
                   location_id, managed_by_id, zone_id, cleared)
                select position, enterprise_id, registers, cast(effective_on as date), cast(stated_at as timestamptz),
                       cast(recorded_at as timestamptz), ownership, status, location_id, managed_by_id,
                       zone_id, string_to_array(cleared, ',')
                  from unnest(:positions, :enterprises, :registers, :days, :stated, :recorded, :ownerships, :statuses,
                              :locations, :managers, :zones, :cleared)
                    as act (position, enterprise_id, registers, effective_on, stated_at, recorded_at, ownership, status,
                            location_id, managed_by_id, zone_id, cleared)
                """)
                .bindArray("positions", Long.class, column(acts, EnterpriseAct::position))
                .bindArray("enterprises", UUID.class, column(acts, EnterpriseAct::enterpriseId))
                .bindArray("registers", Boolean.class, column(acts, EnterpriseAct::registers))
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
                .bindArray("ownerships", String.class, column(acts, EnterpriseAct::ownership))
                .bindArray("statuses", String.class, column(acts, EnterpriseAct::status))
                .bindArray("locations", UUID.class, column(acts, EnterpriseAct::locationId))
                .bindArray("managers", UUID.class, column(acts, EnterpriseAct::managedById))
                .bindArray("zones", UUID.class, column(acts, EnterpriseAct::zoneId))
                .bindArray("cleared", String.class, column(acts, act -> String.join(",", act.cleared())))
                .execute());
    }

    List<EnterpriseAct> of(Collection<UUID> enterprises) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from known_enterprise_act where enterprise_id = any(:enterprises)")
                .bind("enterprises", enterprises.toArray(UUID[]::new))
                .map((row, context) -> act(row))
                .list());
    }

    List<UUID> after(UUID last, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct enterprise_id from known_enterprise_act where enterprise_id > :last
                 order by enterprise_id limit :most
                """)
                .bind("last", last)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_enterprise_act in exclusive mode");
            handle.execute("delete from known_enterprise_act");
        });
    }

    private static EnterpriseAct act(ResultSet row) throws SQLException {
        return new EnterpriseAct(
                row.getObject("enterprise_id", UUID.class),
                row.getBoolean("registers"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                row.getString("ownership"),
                row.getString("status"),
                row.getObject("location_id", UUID.class),
                row.getObject("managed_by_id", UUID.class),
                row.getObject("zone_id", UUID.class),
                new HashSet<>(List.of((String[]) row.getArray("cleared").getArray())));
    }

    // An array, as a list of the JDK's takes no nulls.
    private static Object[] column(List<EnterpriseAct> acts, Function<EnterpriseAct, @Nullable Object> field) {
        return acts.stream().map(field).toArray();
    }
}
