package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Folds the unit again. A taken code, or a parent that is not in force all the time, is refused by the keys. */
    void fold(UnitHistory history) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from unit_version where unit_id = :unitId")
                    .bind("unitId", history.unitId())
                    .execute();
            var batch = handle.prepareBatch("""
                    insert into unit_version (unit_id, valid_during, system, name, short_name, kind, code, parent_id)
                    values (:unitId, daterange(:from, cast(:until as date)), :system, :name, :shortName, :kind, :code,
                            cast(:parentId as uuid))
                    """);
            for (var version : history.versions()) {
                batch.bind("unitId", history.unitId())
                        .bind("from", version.from())
                        .bind("until", version.until())
                        .bind("system", history.system())
                        .bindMap(UnitColumns.of(version.unit().terms()))
                        .add();
            }
            batch.execute();
            handle.execute("set constraints unit_parent_not_in_force immediate");
            handle.execute("set constraints unit_parent_not_in_force deferred");
        });
    }

    /** At most this many units in force on the day, in the order of their codes and then of their ids. */
    List<Unit> page(UnitLookup.Wanted wanted, LocalDate at, Optional<UnitPlace> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select *, lower(valid_during) as since from unit_version
                 where valid_during @> cast(:at as date)
                   and (cast(:system as text) is null or system = :system)
                   and (cast(:code as text) is null or code = :code)
                   and (cast(:parent as uuid) is null or parent_id = cast(:parent as uuid))
                   and (coalesce(code, '') collate "C", unit_id) > (:afterCode, cast(:afterId as uuid))
                 order by coalesce(code, '') collate "C", unit_id limit :limit
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
        return new Unit(
                row.getObject("unit_id", UUID.class),
                UnitSystem.valueOf(row.getString("system")),
                row.getObject("since", LocalDate.class),
                UnitColumns.terms(row));
    }

    /** Whether another unit has this code in the system at some time of the span. */
    boolean codeIsTaken(UUID unitId, UnitSystem system, String code, Span span) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select 1 from unit_version
                  where system = :system and code = :code and unit_id <> :unitId
                    and valid_during && daterange(:from, cast(:until as date)))
                """)
                .bind("system", system)
                .bind("code", code)
                .bind("unitId", unitId)
                .bind("from", span.from())
                .bind("until", span.until())
                .mapTo(Boolean.class)
                .one());
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
                  select v.parent_id from line l
                    join unit_version v on v.unit_id = l.unit_id and v.valid_during @> cast(:on as date)
                   where v.parent_id is not null)
                select exists (select 1 from line where unit_id = cast(:upper as uuid))
                """)
                .bind("unitId", unitId.toString())
                .bind("upper", upper.toString())
                .bind("on", on)
                .mapTo(Boolean.class)
                .one());
    }
}
