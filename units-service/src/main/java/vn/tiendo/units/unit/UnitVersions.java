package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The latest fold of the acts as intervals; its temporal keys refuse what two callers at once could break. */
@ApplicationScoped
class UnitVersions {

    /** Days from one on, until the day before another or without an end. */
    record Span(LocalDate from, @Nullable LocalDate until) {}

    private static final String BEFORE_ALL_IDS = "00000000-0000-0000-0000-000000000000";

    private final Jdbi jdbi;

    UnitVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Folds the unit again. A taken code, or a parent that begins later, is refused by the keys. */
    void fold(UnitHistory history) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from unit_version where unit_id = :unitId")
                    .bind("unitId", history.unitId())
                    .execute();
            var batch = handle.prepareBatch("""
                    insert into unit_version (unit_id, valid_during, system, %s)
                    values (:unitId, daterange(:from, cast(:until as date)), :system, %s)
                    """.formatted(UnitColumns.NAMES, UnitColumns.PARAMETERS));
            for (var version : history.versions()) {
                batch.bind("unitId", history.unitId())
                        .bind("from", version.from())
                        .bind("until", version.until())
                        .bind("system", history.system())
                        .bindMap(UnitColumns.of(version.unit().terms()))
                        .add();
            }
            if (!history.versions().isEmpty()) {
                batch.execute();
            }
        });
    }

    /** At most this many units in force on the day, in the order of their codes and then of their ids. */
    List<Unit> page(UnitLookup.Wanted wanted, LocalDate at, Optional<UnitPlace> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select v.*, lower(v.valid_during) as since, p.unit_id is null as parent_has_ended
                  from unit_version v
                  left join unit_version p on p.unit_id = v.parent_id and p.valid_during @> cast(:at as date)
                 where v.valid_during @> cast(:at as date)
                   and (cast(:system as text) is null or v.system = :system)
                   and (cast(:code as text) is null or v.code = :code)
                   and (cast(:parent as uuid) is null or p.unit_id = cast(:parent as uuid))
                   and (coalesce(v.code, '') collate "C", v.unit_id) > (:afterCode, cast(:afterId as uuid))
                 order by coalesce(v.code, '') collate "C", v.unit_id limit :limit
                """)
                .bind("at", at)
                .bind("system", wanted.system() == null ? null : wanted.system().name())
                .bind("code", wanted.code())
                .bind("parent", wanted.parent() == null ? null : wanted.parent().toString())
                .bind("afterCode", after.map(UnitPlace::code).orElse(""))
                .bind("afterId", after.map(UnitPlace::id).orElse(BEFORE_ALL_IDS))
                .bind("limit", limit)
                .map((row, context) -> unit(row))
                .list());
    }

    private static Unit unit(ResultSet row) throws SQLException {
        var unit = new Unit(
                row.getObject("unit_id", UUID.class),
                UnitSystem.valueOf(row.getString("system")),
                row.getObject("since", LocalDate.class),
                UnitColumns.terms(row, Set.of()),
                null);
        return unit.terms().parentId() != null && row.getBoolean("parent_has_ended") ? unit.withoutItsParent() : unit;
    }

    /** The units above this one at some time of the span, itself included. */
    List<UUID> lineAbove(UUID unitId, Span span) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive line (unit_id, during) as (
                  select cast(:unitId as uuid), daterange(:from, cast(:until as date))
                  union
                  select v.parent_id, l.during * v.valid_during
                    from line l join unit_version v on v.unit_id = l.unit_id and v.valid_during && l.during
                   where v.parent_id is not null)
                select distinct unit_id from line
                """)
                .bind("unitId", unitId.toString())
                .bind("from", span.from())
                .bind("until", span.until())
                .mapTo(UUID.class)
                .list());
    }

    /** Whether the unit is the upper one or stands below it on that day. */
    boolean standsUnder(UUID upper, UUID unitId, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive line (unit_id) as (
                  select cast(:unitId as uuid)
                  union
                  select p.unit_id from line l
                    join unit_version v on v.unit_id = l.unit_id and v.valid_during @> cast(:on as date)
                    join unit_version p on p.unit_id = v.parent_id and p.valid_during @> cast(:on as date))
                select exists (select 1 from line where unit_id = cast(:upper as uuid))
                """)
                .bind("unitId", unitId.toString())
                .bind("upper", upper.toString())
                .bind("on", on)
                .mapTo(Boolean.class)
                .one());
    }
}
