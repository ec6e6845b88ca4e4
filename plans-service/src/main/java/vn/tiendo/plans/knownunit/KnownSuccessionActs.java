package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.events.units.SuccessionAnnulled;
import vn.tiendo.events.units.UnitsSucceeded;
import vn.tiendo.messaging.StoredEvent;

/** What arrived of successions; only ever added to. */
@ApplicationScoped
class KnownSuccessionActs {
    private static final String STILL_SAYS = """
            not exists (select from known_succession_annulled annulled
                         where annulled.succession_id = told.succession_id and annulled.known_at <= :knownAt)
            and not exists (select from known_succession later
                             where later.replaces = told.succession_id and later.known_at <= :knownAt)
            """;

    private final Jdbi jdbi;
    private final SharesJson shares;

    KnownSuccessionActs(Jdbi jdbi, SharesJson shares) {
        this.jdbi = jdbi;
        this.shares = shares;
    }

    void add(StoredEvent event, UnitsSucceeded told) {
        jdbi.useHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createUpdate("""
                        insert into known_succession (position, event_id, succession_id, kind, effective_on,
                          recorded_at, known_at, from_units, to_units, shares, replaces)
                        values (:position, :eventId, :successionId, :kind, :effectiveOn,
                          :recordedAt, :knownAt, :from, :to, cast(:shares as jsonb), cast(:replaces as uuid))
                        on conflict do nothing
                        """)
                .bind("position", event.position())
                .bind("eventId", event.id())
                .bind("successionId", told.successionId())
                .bind("kind", told.kind())
                .bind("effectiveOn", told.effectiveOn())
                .bind("recordedAt", told.recordedAt().atOffset(ZoneOffset.UTC))
                .bind("knownAt", event.storedAt().atOffset(ZoneOffset.UTC))
                .bindArray("from", UUID.class, told.from())
                .bindArray("to", UUID.class, told.to())
                .bind("shares", shares.write(told.shares()))
                .bind("replaces", told.replaces())
                .execute());
    }

    void add(StoredEvent event, SuccessionAnnulled told) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_succession_annulled (position, event_id, succession_id, known_at)
                values (:position, :eventId, :successionId, :knownAt)
                on conflict do nothing
                """)
                .bind("position", event.position())
                .bind("eventId", event.id())
                .bind("successionId", told.successionId())
                .bind("knownAt", event.storedAt().atOffset(ZoneOffset.UTC))
                .execute());
    }

    Optional<Succession> find(UUID successionId, Instant knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select told.*, " + STILL_SAYS + " as in_effect from known_succession told"
                                + " where succession_id = :successionId and known_at <= :knownAt")
                        .bind("successionId", successionId)
                        .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                        .map((row, context) -> succession(row))
                        .findOne());
    }

    /** The units that the successions name, and those of successions that they replace. */
    Set<UUID> unitsOf(Collection<UUID> successionIds) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select unnest(named.from_units || named.to_units) from known_succession named
                         where named.succession_id = any (:ids)
                            or named.succession_id in (select told.replaces from known_succession told
                                                        where told.succession_id = any (:ids))
                        """)
                .bindArray("ids", UUID.class, successionIds)
                .mapTo(UUID.class)
                .set());
    }

    /** The last day of each of the units that has ended, by what had arrived at the instant. */
    Map<UUID, LocalDate> lastDays(Collection<UUID> unitIds, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("select unit_id, min(effective_on) - 1 as last_day"
                        + " from known_succession told cross join unnest(from_units) as unit_id"
                        + " where from_units && :unitIds and unit_id = any (:unitIds)"
                        + " and kind = any (:ending) and told.known_at <= :knownAt and " + STILL_SAYS
                        + " group by unit_id")
                .bindArray("unitIds", UUID.class, unitIds)
                .bindArray("ending", String.class, endingKinds())
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .reduceRows(new HashMap<>(), (days, row) -> {
                    days.put(row.getColumn("unit_id", UUID.class), row.getColumn("last_day", LocalDate.class));
                    return days;
                }));
    }

    private static List<String> endingKinds() {
        return Arrays.stream(SuccessionKind.values())
                .filter(SuccessionKind::endsItsSources)
                .map(Enum::name)
                .toList();
    }

    private Succession succession(ResultSet row) throws SQLException {
        return new Succession(
                row.getObject("succession_id", UUID.class),
                SuccessionKind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                units(row, "from_units"),
                units(row, "to_units"),
                shares.read(row.getString("shares")),
                row.getBoolean("in_effect"));
    }

    private static List<UUID> units(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
