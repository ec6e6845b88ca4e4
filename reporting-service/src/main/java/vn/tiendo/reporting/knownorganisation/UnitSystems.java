package vn.tiendo.reporting.knownorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.rebuild.Derived;

/** To which systems units belong, each known from an instant on. */
@ApplicationScoped
public class UnitSystems implements Derived {

    private final Jdbi jdbi;

    UnitSystems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The system of a unit, and from when it is known. */
    public record UnitSystem(UUID unitId, String system, Instant recordedAt) {}

    /** By unit; one that has not arrived is missing. */
    public Map<UUID, UnitSystem> of(Collection<UUID> units) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select * from known_unit_system where unit_id = any(:units)")
                .bind("units", units.toArray(UUID[]::new))
                .map((row, context) -> new UnitSystem(
                        row.getObject("unit_id", UUID.class),
                        row.getString("system"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.toMap(UnitSystem::unitId, system -> system)));
    }

    /** Keeps the first that is said of a unit: no unit changes its system. */
    void add(List<UnitSystem> systems) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into known_unit_system (unit_id, system, recorded_at) values (:unit, :system, :recordedAt)
                    on conflict on constraint known_unit_system_pk do nothing
                    """);
            for (var system : systems) {
                batch.bind("unit", system.unitId())
                        .bind("system", system.system())
                        .bind("recordedAt", system.recordedAt().atOffset(ZoneOffset.UTC))
                        .add();
            }
            batch.execute();
        });
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_unit_system in exclusive mode");
            handle.execute("delete from known_unit_system");
        });
    }
}
