package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** The acts on units in the database; only ever added to. */
@ApplicationScoped
class UnitActs {

    private static final String SELECT = """
            select a.*, u.system from unit_act a join unit u using (unit_id)
             where a.recorded_at <= :knownAt
            """;
    private final Jdbi jdbi;

    UnitActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Nobody else creates or changes this unit until the transaction ends. */
    void lock(UUID unitId) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:unit, 1))")
                .bind("unit", unitId.toString())
                .mapToMap()
                .list());
    }

    /** Nobody changes this unit until the transaction ends; others may keep it, too. */
    void keep(UUID unitId) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock_shared(hashtextextended(:unit, 1))")
                .bind("unit", unitId.toString())
                .mapToMap()
                .list());
    }

    /** Nobody else moves a unit of this system until the transaction ends: two moves could make a loop together. */
    void lockTreeOf(UnitSystem system) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:system, 2))")
                .bind("system", system.name())
                .mapToMap()
                .list());
    }

    void begin(UUID unitId, UnitSystem system, LocalDate from) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into unit (unit_id, system) values (:unitId, :system)")
                    .bind("unitId", unitId)
                    .bind("system", system)
                    .execute();
            handle.createUpdate("insert into unit_beginning (unit_id, during) values (:unitId, daterange(:from, null))")
                    .bind("unitId", unitId)
                    .bind("from", from)
                    .execute();
        });
    }

    /** Units that begin, with the one act on each. */
    List<UnitHistory> beginAll(List<NewUnits.New> units, String caller) {
        return jdbi.withHandle(handle -> {
            var beginnings = handle.prepareBatch("insert into unit (unit_id, system) values (:unitId, :system)");
            units.forEach(unit -> beginnings
                    .bind("unitId", unit.id())
                    .bind("system", unit.system())
                    .add());
            beginnings.execute();
            var days = handle.prepareBatch(
                    "insert into unit_beginning (unit_id, during) values (:unitId, daterange(:from, null))");
            units.forEach(unit ->
                    days.bind("unitId", unit.id()).bind("from", unit.from()).add());
            days.execute();
            var acts = handle.prepareBatch("""
                    insert into unit_act (unit_id, type, effective_on, recorded_by, %s)
                    values (:unitId, 'CREATED', :effectiveOn, :caller, %s)
                    """.formatted(UnitColumns.NAMES, UnitColumns.PARAMETERS));
            units.forEach(unit -> acts.bind("unitId", unit.id())
                    .bind("effectiveOn", unit.from())
                    .bind("caller", caller)
                    .bindMap(UnitColumns.of(unit.terms()))
                    .add());
            var recorded = acts.executePreparedBatch("recorded_at", "position")
                    .map((row, context) -> new Recorded(
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getLong("position")))
                    .list();
            return IntStream.range(0, units.size())
                    .mapToObj(place -> begun(units.get(place), recorded.get(place)))
                    .toList();
        });
    }

    private record Recorded(Instant at, long position) {}

    private static UnitHistory begun(NewUnits.New unit, Recorded recorded) {
        var act = new UnitAct(
                unit.id(), UnitActType.CREATED, unit.from(), recorded.at(), recorded.position(), unit.terms(), null);
        return new UnitHistory(unit.id(), unit.system(), List.of(act));
    }

    /** What is to be added of an act; it gets its instant and its position in the database. */
    record Fresh(
            UUID unitId,
            UnitActType type,
            LocalDate effectiveOn,
            UnitTerms terms,
            @Nullable UUID cause) {}

    UnitAct append(Fresh act, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into unit_act (unit_id, type, effective_on, recorded_by, cause, cleared, %s)
                values (:unitId, :type, :effectiveOn, :caller, cast(:cause as uuid),
                        string_to_array(:cleared, E'\\n'), %s)
                returning *
                """.formatted(UnitColumns.NAMES, UnitColumns.PARAMETERS))
                .bind("unitId", act.unitId())
                .bind("type", act.type())
                .bind("effectiveOn", act.effectiveOn())
                .bind("caller", caller)
                .bind("cause", act.cause() == null ? null : act.cause().toString())
                .bind("cleared", UnitColumns.cleared(act.terms()))
                .bindMap(UnitColumns.of(act.terms()))
                .map((row, context) -> act(row))
                .one());
    }

    Optional<UnitHistory> history(UUID unitId, Instant knownAt) {
        return jdbi.withHandle(handle -> histories(handle.createQuery(SELECT + " and a.unit_id = :unitId")
                        .bind("unitId", unitId)
                        .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                        .map((row, context) -> new SystemAct(UnitSystem.valueOf(row.getString("system")), act(row)))
                        .list())
                .stream()
                .findFirst());
    }

    /**
     * Histories among which are all units that are asked for in some view, and of a subtree all units that may stand in it.
     * An act that states what is asked for makes the unit a candidate; the fold decides.
     */
    Collection<UnitHistory> candidates(WantedUnits wanted, Instant knownAt) {
        var sql = new StringBuilder(SELECT);
        if (wanted.system() != null) {
            sql.append(" and u.system = :system");
        }
        if (wanted.under() == null) {
            stated(sql, "code", wanted.code());
            stated(sql, "electronic_code", wanted.electronicCode());
            stated(sql, "parent_id", wanted.parent());
        }
        return jdbi.withHandle(handle -> histories(handle.createQuery(sql.toString())
                .bind("system", wanted.system())
                .bind("code", wanted.code())
                .bind("electronic_code", wanted.electronicCode())
                .bind("parent_id", wanted.parent())
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new SystemAct(UnitSystem.valueOf(row.getString("system")), act(row)))
                .list()));
    }

    private static void stated(StringBuilder sql, String column, @Nullable Object wanted) {
        if (wanted != null) {
            sql.append(" and a.unit_id in (select unit_id from unit_act where %1$s = :%1$s)".formatted(column));
        }
    }

    /** All units that do not exist any more in this view. */
    Set<UUID> endedBy(AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select e.unit_id from unit_act e
                 where e.type = 'ENDED' and e.effective_on <= :at and e.recorded_at <= :knownAt
                   and not exists (select 1 from unit_act v
                     where v.unit_id = e.unit_id and v.type = 'VOIDED' and v.cause = e.cause
                       and v.recorded_at <= :knownAt)
                """)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .set());
    }

    /** When the latest act until this instant was recorded. */
    Optional<Instant> latestUntil(Instant horizon) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select max(recorded_at) from unit_act where recorded_at <= :horizon")
                        .bind("horizon", horizon)
                        .mapTo(Instant.class)
                        .findOne());
    }

    boolean anyAfter(Instant knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from unit_act where recorded_at > :knownAt)")
                        .bind("knownAt", knownAt)
                        .mapTo(Boolean.class)
                        .one());
    }

    private record SystemAct(UnitSystem system, UnitAct act) {}

    private static Collection<UnitHistory> histories(List<SystemAct> acts) {
        var byUnit = new LinkedHashMap<UUID, List<UnitAct>>();
        var systems = new LinkedHashMap<UUID, UnitSystem>();
        for (var found : acts) {
            byUnit.computeIfAbsent(found.act().unitId(), id -> new ArrayList<>())
                    .add(found.act());
            systems.put(found.act().unitId(), found.system());
        }
        return byUnit.entrySet().stream()
                .map(unit -> new UnitHistory(
                        unit.getKey(), Objects.requireNonNull(systems.get(unit.getKey())), unit.getValue()))
                .toList();
    }

    private static UnitAct act(ResultSet row) throws SQLException {
        return new UnitAct(
                row.getObject("unit_id", UUID.class),
                UnitActType.valueOf(row.getString("type")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                UnitColumns.terms(row, UnitColumns.cleared(row)),
                row.getObject("cause", UUID.class));
    }
}
