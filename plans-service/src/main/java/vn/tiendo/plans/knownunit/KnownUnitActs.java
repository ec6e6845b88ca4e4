package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The acts on units as they arrived; only ever added to. */
@ApplicationScoped
class KnownUnitActs {
    private static final String ABOVE = """
            with recursive above (unit_id, path) as (
              select cast(:unitId as uuid), array[cast(:unitId as uuid)]
              union all
              select parent.parent_id, above.path || parent.parent_id
                from above
               cross join lateral (
                 select parent_id from known_unit_act
                  where unit_id = above.unit_id and (parent_id is not null or parent_cleared) and effective_on <= :on
                  order by effective_on desc, recorded_at desc, position desc limit 1) parent
               where parent.parent_id <> all (above.path))
            """;

    private final Jdbi jdbi;

    KnownUnitActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param system stated by the act that creates the unit, absent in one that changes it */
    record KnownUnitAct(
            long position,
            UUID eventId,
            UUID unitId,
            @Nullable String system,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable UUID parentId,
            @Nullable String name,
            @Nullable String code,
            @Nullable String kind,
            @Nullable String level,
            Set<String> cleared,
            Instant knownAt) {}

    void add(KnownUnitAct act) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_unit_act
                  (position, event_id, unit_id, system, effective_on, recorded_at, known_at, parent_id, parent_cleared,
                   name, code, code_cleared, kind, kind_cleared, level, level_cleared)
                values (:position, :eventId, :unitId, :system, :effectiveOn, :recordedAt, :knownAt,
                        cast(:parentId as uuid), :parentCleared, :name, :code, :codeCleared, :kind, :kindCleared, :level,
                        :levelCleared)
                on conflict do nothing
                """)
                .bind("position", act.position())
                .bind("eventId", act.eventId())
                .bind("unitId", act.unitId())
                .bind("system", act.system())
                .bind("effectiveOn", act.effectiveOn())
                .bind("recordedAt", act.recordedAt().atOffset(ZoneOffset.UTC))
                .bind("parentId", act.parentId())
                .bind("knownAt", act.knownAt().atOffset(ZoneOffset.UTC))
                .bind("name", act.name())
                .bind("code", act.code())
                .bind("kind", act.kind())
                .bind("level", act.level())
                .bind("codeCleared", act.cleared().contains("code"))
                .bind("parentCleared", act.cleared().contains("parentId"))
                .bind("kindCleared", act.cleared().contains("kind"))
                .bind("levelCleared", act.cleared().contains("level"))
                .execute());
    }

    /** The first day of each of the units that has arrived here. */
    Map<UUID, LocalDate> firstDays(Collection<UUID> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select distinct on (unit_id) unit_id, effective_on from known_unit_act
                         where unit_id = any (:unitIds) and system is not null
                         order by unit_id, recorded_at desc, position desc
                        """)
                .bindArray("unitIds", UUID.class, unitIds)
                .reduceRows(new HashMap<>(), (days, row) -> {
                    days.put(row.getColumn("unit_id", UUID.class), row.getColumn("effective_on", LocalDate.class));
                    return days;
                }));
    }

    /** The code of each of the units on the day; a unit without one is left out. */
    Map<UUID, String> codes(Collection<UUID> unitIds, LocalDate on) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select distinct on (unit_id) unit_id, code from known_unit_act
                         where unit_id = any (:unitIds) and (code is not null or code_cleared) and effective_on <= :on
                         order by unit_id, effective_on desc, recorded_at desc, position desc
                        """)
                .bindArray("unitIds", UUID.class, unitIds)
                .bind("on", on)
                .reduceRows(new HashMap<>(), (codes, row) -> {
                    var code = row.getColumn("code", String.class);
                    if (code != null) {
                        codes.put(row.getColumn("unit_id", UUID.class), code);
                    }
                    return codes;
                }));
    }

    /** The unit, and those above it in the tree of the day, the nearest first. */
    List<UUID> upwards(UUID unitId, LocalDate on) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ABOVE + "select unit_id from above order by cardinality(path)")
                        .bind("unitId", unitId)
                        .bind("on", on)
                        .mapTo(UUID.class)
                        .list());
    }
}
