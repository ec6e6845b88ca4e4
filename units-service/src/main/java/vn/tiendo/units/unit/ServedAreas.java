package vn.tiendo.units.unit;

import static vn.tiendo.units.unit.UnitChecks.ALL_THAT_IS_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/** Which areas units serve (SEMANTICS 2). The act and its event are written in the running transaction. */
@ApplicationScoped
class ServedAreas {

    /** A recorded act and the event that tells of it. */
    record Recorded(ServedArea act, UUID event) {}

    private final Jdbi jdbi;
    private final UnitActs units;
    private final UnitPublisher publisher;
    private final CurrentCaller caller;

    ServedAreas(Jdbi jdbi, UnitActs units, UnitPublisher publisher, CurrentCaller caller) {
        this.jdbi = jdbi;
        this.units = units;
        this.publisher = publisher;
        this.caller = caller;
    }

    /** 404; 422 UNKNOWN_UNIT, UNIT_NOT_IN_FORCE, SAME_SYSTEM. */
    Recorded serve(UUID unitId, LocalDate effectiveOn, @Nullable UUID areaId) {
        units.keep(unitId);
        var unit = life(unitId);
        if (unit == null) {
            throw Problem.of(404, "NOT_FOUND");
        }
        var violations = new Violations();
        if (!unit.isInForceOn(effectiveOn)) {
            violations.add("#/effectiveOn", "UNIT_NOT_IN_FORCE", effectiveOn);
        }
        if (areaId != null) {
            checkArea(unit, areaId, effectiveOn, violations);
        }
        violations.throwIfAny();
        var act = append(unitId, effectiveOn, areaId);
        return new Recorded(act, publisher.served(unitId, effectiveOn, act.recordedAt(), areaId));
    }

    private void checkArea(UnitLife unit, UUID areaId, LocalDate on, Violations violations) {
        units.keep(areaId);
        var area = life(areaId);
        if (area == null) {
            violations.add("#/areaId", "UNKNOWN_UNIT");
        } else if (area.system() == unit.system()) {
            violations.add("#/areaId", "SAME_SYSTEM", area.system());
        } else if (!area.isInForceOn(on)) {
            violations.add("#/areaId", "UNIT_NOT_IN_FORCE", on);
        }
    }

    private @Nullable UnitLife life(UUID unitId) {
        return units.history(unitId, ALL_THAT_IS_KNOWN)
                .flatMap(history -> history.life(ALL_THAT_IS_KNOWN))
                .orElse(null);
    }

    /** All acts on the areas that a unit serves, and on the units that serve it. */
    List<ServedArea> concerning(UUID unitId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from served_area_act
                 where recorded_at <= :knownAt
                   and (unit_id = :unit or unit_id in (select unit_id from served_area_act where area_id = :unit))
                 order by effective_on, position
                """)
                .bind("unit", unitId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    private ServedArea append(UUID unitId, LocalDate effectiveOn, @Nullable UUID areaId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into served_area_act (unit_id, effective_on, recorded_by, area_id)
                values (:unit, :effectiveOn, :caller, cast(:area as uuid)) returning *
                """)
                .bind("unit", unitId)
                .bind("effectiveOn", effectiveOn)
                .bind("caller", caller.get().subject())
                .bind("area", areaId == null ? null : areaId.toString())
                .map((row, context) -> act(row))
                .one());
    }

    private static ServedArea act(ResultSet row) throws SQLException {
        return new ServedArea(
                row.getObject("unit_id", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                row.getObject("area_id", UUID.class));
    }
}
