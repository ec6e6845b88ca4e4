package vn.tiendo.reporting.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what units-service said. */
@ApplicationScoped
class UnitActs implements Derived {

    static final String CREATED = "CREATED";
    static final String CHANGED = "CHANGED";

    private final Jdbi jdbi;

    UnitActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID unit, String kind, LocalDate effectiveOn, Instant recordedAt, long position, String body) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_unit_act (position, unit_id, kind, effective_on, recorded_at, body)
                values (:position, :unit, :kind, :effectiveOn, :recordedAt, :body)
                """)
                .bind("position", position)
                .bind("unit", unit)
                .bind("kind", kind)
                .bind("effectiveOn", effectiveOn)
                .bind("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .bind("body", body)
                .execute());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_unit_act in exclusive mode");
            handle.execute("delete from known_unit_act");
        });
    }

    /** The instant of the last act known at an instant: with it stands which acts are known. */
    Optional<Instant> versionAt(Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select max(recorded_at) as version from known_unit_act where recorded_at <= :knownAt")
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> Optional.ofNullable(row.getObject("version", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .one());
    }

    /** The acts recorded after the one instant, at or before the other. */
    List<UnitAct> recorded(Instant after, Instant through) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select position, kind, recorded_at, body from known_unit_act
                 where recorded_at > :after and recorded_at <= :through
                 order by recorded_at, position
                """)
                .bind("after", after.atOffset(ZoneOffset.UTC))
                .bind("through", through.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    private static UnitAct act(ResultSet row) throws SQLException {
        var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        long position = row.getLong("position");
        return row.getString("kind").equals(CREATED)
                ? created(EventJson.read(row.getString("body"), UnitCreated.class), recordedAt, position)
                : changed(EventJson.read(row.getString("body"), UnitChanged.class), recordedAt, position);
    }

    private static UnitAct created(UnitCreated event, Instant recordedAt, long position) {
        return new UnitAct(
                event.unitId(),
                event.effectiveOn(),
                recordedAt,
                position,
                event.system(),
                event.name(),
                event.shortName(),
                event.kind(),
                event.code(),
                event.parentId());
    }

    private static UnitAct changed(UnitChanged event, Instant recordedAt, long position) {
        return new UnitAct(
                event.unitId(),
                event.effectiveOn(),
                recordedAt,
                position,
                null,
                event.name(),
                event.shortName(),
                event.kind(),
                event.code(),
                event.parentId());
    }
}
