package vn.tiendo.units.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Successions and annulments in the database; only ever added to. */
@ApplicationScoped
class SuccessionActs {

    private final Jdbi jdbi;
    private final SuccessionColumns columns;

    SuccessionActs(Jdbi jdbi, SuccessionColumns columns) {
        this.jdbi = jdbi;
        this.columns = columns;
    }

    /** Nobody else records or annuls a succession until the transaction ends: two could make a loop together. */
    void lock() {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended('succession', 3))")
                .mapToMap()
                .list());
    }

    Succession append(UUID id, StatedSuccession act, String caller) {
        return jdbi.withHandle(handle -> {
            var recorded = handle.createQuery("""
                    insert into succession (succession_id, kind, effective_on, recorded_by, name, unit_kind, items, shares,
                                            stocks, legal_basis_number, legal_basis_date, replaces)
                    values (:id, :kind, :effectiveOn, :caller, :name, :unitKind, cast(:items as jsonb),
                            cast(:shares as jsonb), cast(:stocks as jsonb), :number, cast(:date as date),
                            cast(:replaces as uuid))
                    returning recorded_at, position
                    """)
                    .bind("id", id)
                    .bind("caller", caller)
                    .bindMap(columns.of(act))
                    .map((row, context) -> new Succession(
                            id,
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            row.getLong("position"),
                            act))
                    .one();
            name(handle, id, "FROM", act.from());
            name(handle, id, "TO", act.to());
            return recorded;
        });
    }

    private static void name(Handle handle, UUID id, String side, List<UUID> units) {
        if (units.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                insert into succession_unit (succession_id, side, place, unit_id) values (:id, :side, :place, :unit)
                """);
        for (int place = 0; place < units.size(); place++) {
            batch.bind("id", id)
                    .bind("side", side)
                    .bind("place", place)
                    .bind("unit", units.get(place))
                    .add();
        }
        batch.execute();
    }

    /** Without effect from now on; whoever comes second is refused by the key. */
    Annulment annul(
            UUID id, @Nullable UUID replacedBy, @Nullable LegalBasis document, @Nullable String reason, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into succession_annulment (succession_id, replaced_by, recorded_by, document_number,
                                                  document_date, reason)
                values (:id, cast(:replacedBy as uuid), :caller, :number, cast(:date as date), :reason)
                returning recorded_at
                """)
                .bind("id", id)
                .bind("replacedBy", replacedBy == null ? null : replacedBy.toString())
                .bind("caller", caller)
                .bind("number", document == null ? null : document.number())
                .bind("date", document == null ? null : document.date())
                .bind("reason", reason)
                .map((row, context) -> new Annulment(
                        id,
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        replacedBy,
                        document,
                        reason))
                .one());
    }

    Optional<Succession> find(UUID id, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(SuccessionColumns.SELECT + """
                 where s.succession_id = :id and s.recorded_at <= :knownAt
                """)
                .bind("id", id)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> columns.succession(row))
                .findOne());
    }

    Optional<Annulment> annulmentOf(UUID id, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from succession_annulment where succession_id = :id and recorded_at <= :knownAt
                """)
                .bind("id", id)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> SuccessionColumns.annulment(row))
                .findOne());
    }

    /** What has effect and can be reached onward from these units: through ends of any day, and anything of this day. */
    List<Succession> onwardFrom(Collection<UUID> units, LocalDate day, @Nullable UUID without) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive onward (succession_id, unit_id) as (
                  select null::uuid, unit_id from unnest(cast(string_to_array(:units, ',') as uuid[])) as start (unit_id)
                  union
                  select s.succession_id, t.unit_id
                    from onward o
                    join succession_unit f on f.unit_id = o.unit_id and f.side = 'FROM'
                    join succession s on s.succession_id = f.succession_id
                     and (s.kind in ('MERGE', 'ABSORB', 'SPLIT') or s.kind = 'TRANSFER' and s.effective_on = :day)
                     and s.succession_id is distinct from cast(:without as uuid)
                    join succession_unit t on t.succession_id = s.succession_id and t.side = 'TO'
                   where not exists (select 1 from succession_annulment a where a.succession_id = s.succession_id))
                """ + SuccessionColumns.SELECT + """
                 where s.succession_id in (select succession_id from onward)
                """)
                .bind("units", joined(units))
                .bind("day", day)
                .bind("without", without == null ? null : without.toString())
                .map((row, context) -> columns.succession(row))
                .list());
    }

    /** The first day after this one on which a succession that has effect names the unit. */
    Optional<LocalDate> firstAfter(LocalDate day, UUID unit, @Nullable UUID without) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select min(s.effective_on) from succession s
                  join succession_unit u on u.succession_id = s.succession_id and u.unit_id = :unit
                 where s.effective_on > :day and s.succession_id is distinct from cast(:without as uuid)
                   and not exists (select 1 from succession_annulment a where a.succession_id = s.succession_id)
                """)
                .bind("unit", unit)
                .bind("day", day)
                .bind("without", without == null ? null : without.toString())
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** At most this many that are known and asked for, by effective date and recording. */
    List<Succession> page(SuccessionPlace.Wanted wanted, Instant knownAt, Optional<SuccessionPlace> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SuccessionColumns.SELECT + """
                 where s.recorded_at <= :knownAt
                   and s.effective_on between coalesce(cast(:from as date), '-infinity')
                                          and coalesce(cast(:through as date), 'infinity')
                   and (cast(:unit as uuid) is null or exists (select 1 from succession_unit u
                         where u.succession_id = s.succession_id and u.unit_id = cast(:unit as uuid)))
                   and (s.effective_on, s.position) > (cast(:afterDay as date), :afterPosition)
                 order by s.effective_on, s.position limit :limit
                """)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .bind("from", wanted.from())
                .bind("through", wanted.through())
                .bind("unit", wanted.unit() == null ? null : wanted.unit().toString())
                .bind("afterDay", after.map(SuccessionPlace::effectiveOn).orElse(LocalDate.EPOCH.minusYears(100)))
                .bind("afterPosition", after.map(SuccessionPlace::position).orElse(0L))
                .bind("limit", limit)
                .map((row, context) -> columns.succession(row))
                .list());
    }

    /** The annulments of these that are known, by the succession. */
    Map<UUID, Annulment> annulmentsOf(Collection<UUID> successions, Instant knownAt) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                select * from succession_annulment
                 where succession_id = any (cast(string_to_array(:ids, ',') as uuid[])) and recorded_at <= :knownAt
                """)
                .bind("ids", joined(successions))
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> SuccessionColumns.annulment(row))
                .stream()
                .collect(Collectors.toMap(Annulment::successionId, one -> one)));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** What can be reached from a unit, onward or back, and has effect; as known at an instant. */
    List<Succession> reachable(UUID unit, boolean onward, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive reached (succession_id, unit_id) as (
                  select null::uuid, cast(:unit as uuid)
                  union
                  select s.succession_id, far.unit_id
                    from reached r
                    join succession_unit near on near.unit_id = r.unit_id and near.side = :near
                    join succession s on s.succession_id = near.succession_id and s.recorded_at <= :knownAt
                    left join succession_unit far on far.succession_id = s.succession_id and far.side <> :near
                   where not exists (select 1 from succession_annulment a
                                      where a.succession_id = s.succession_id and a.recorded_at <= :knownAt))
                """ + SuccessionColumns.SELECT + """
                 where s.succession_id in (select succession_id from reached) order by s.effective_on, s.position
                """)
                .bind("unit", unit.toString())
                .bind("near", onward ? "FROM" : "TO")
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> columns.succession(row))
                .list());
    }
}
