package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the other features ask of the units: whether one stands on a day, and who stands below it. */
@ApplicationScoped
public class UnitRegister {

    /** A unit that was created at some time, and whether it is in force on the day asked about. */
    public record Standing(UnitSystem system, boolean inForce) {}

    private final Jdbi jdbi;
    private final UnitActs acts;

    UnitRegister(Jdbi jdbi, UnitActs acts) {
        this.jdbi = jdbi;
        this.acts = acts;
    }

    /** How the unit stands on that day; nobody changes it until the transaction ends. */
    public Optional<Standing> keep(UUID unitId, LocalDate on) {
        acts.keep(unitId);
        return standing(unitId, on);
    }

    /** How the unit stands on that day; empty when there never was one. */
    public Optional<Standing> standing(UUID unitId, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select system, exists (select 1 from unit_version v
                                        where v.unit_id = u.unit_id and v.valid_during @> cast(:on as date)) as in_force
                  from unit u where unit_id = :unitId
                """)
                .bind("unitId", unitId)
                .bind("on", on)
                .map((row, context) ->
                        new Standing(UnitSystem.valueOf(row.getString("system")), row.getBoolean("in_force")))
                .findOne());
    }

    /** The unit that has this code in the system on that day. */
    public Optional<UUID> withCode(UnitSystem system, String code, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select unit_id from unit_version
                 where system = :system and code = :code and valid_during @> cast(:on as date)
                """)
                .bind("system", system)
                .bind("code", code)
                .bind("on", on)
                .mapTo(UUID.class)
                .findOne());
    }

    /** The unit and all that stand below it on that day. */
    public List<UUID> subtree(UUID unitId, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive below (unit_id) as (
                  select unit_id from unit_version where unit_id = :unitId and valid_during @> cast(:on as date)
                  union
                  select v.unit_id from below b
                    join unit_version v on v.parent_id = b.unit_id and v.valid_during @> cast(:on as date))
                select unit_id from below
                """)
                .bind("unitId", unitId)
                .bind("on", on)
                .mapTo(UUID.class)
                .list());
    }
}
