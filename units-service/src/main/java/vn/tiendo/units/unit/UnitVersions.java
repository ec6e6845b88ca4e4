package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The latest fold of the acts as intervals; its temporal keys refuse what two callers at once could break. */
@ApplicationScoped
class UnitVersions {

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
                        .bindMap(version.unit().terms().byColumn())
                        .add();
            }
            batch.execute();
            handle.execute("set constraints unit_parent_not_in_force immediate");
            handle.execute("set constraints unit_parent_not_in_force deferred");
        });
    }

    /** A unit that has this code in the system at some time from that day on. */
    Optional<UUID> holderOf(UnitSystem system, String code, LocalDate from) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select unit_id from unit_version
                 where system = :system and code = :code and valid_during && daterange(:from, null) limit 1
                """)
                .bind("system", system)
                .bind("code", code)
                .bind("from", from)
                .mapTo(UUID.class)
                .findOne());
    }

    /** The units above this one at some time from that day on, itself included. */
    List<UUID> lineAbove(UUID unitId, LocalDate from) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive line (unit_id, during) as (
                  select cast(:unitId as uuid), daterange(:from, null)
                  union
                  select v.parent_id, l.during * v.valid_during
                    from line l join unit_version v on v.unit_id = l.unit_id and v.valid_during && l.during
                   where v.parent_id is not null)
                select distinct unit_id from line
                """)
                .bind("unitId", unitId.toString())
                .bind("from", from)
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
