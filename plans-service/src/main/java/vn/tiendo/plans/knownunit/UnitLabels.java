package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The names and codes of units, to be shown beside their ids. */
@ApplicationScoped
public class UnitLabels {
    private final Jdbi jdbi;

    UnitLabels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** As they are on the day, and as known at the instant; every unit asked for has one, if an empty one. */
    public Map<UUID, UnitLabel> of(Collection<UUID> units, LocalDate on, Instant knownAt) {
        var labels = new HashMap<UUID, UnitLabel>();
        units.forEach(unit -> labels.put(unit, UnitLabel.NONE));
        jdbi.useHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select unit_id, name, case when code_cleared then '' else code end as code from known_unit_act
                         where unit_id = any (:units) and effective_on <= :on and known_at <= :knownAt
                         order by effective_on, recorded_at, position
                        """)
                .bindArray("units", UUID.class, units)
                .bind("on", on)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> labels.merge(
                        row.getObject("unit_id", UUID.class),
                        new UnitLabel(row.getString("name"), row.getString("code")),
                        UnitLabels::then))
                .list());
        return labels;
    }

    /** The units right below another on the day. */
    public List<UUID> below(UUID unit, LocalDate on, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select unit_id from (
                  select distinct on (unit_id) unit_id, parent_id from known_unit_act
                   where unit_id in (select unit_id from known_unit_act where parent_id = :unit)
                     and (parent_id is not null or parent_cleared) and effective_on <= :on and known_at <= :knownAt
                   order by unit_id, effective_on desc, recorded_at desc, position desc) standing
                 where parent_id = :unit
                """)
                .bind("unit", unit)
                .bind("on", on)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .list());
    }

    // An act that says nothing of a name or a code leaves it as it was.
    private static UnitLabel then(UnitLabel before, UnitLabel later) {
        var code = later.code() == null ? before.code() : later.code();
        return new UnitLabel(
                later.name() == null ? before.name() : later.name(), code == null || code.isEmpty() ? null : code);
    }
}
