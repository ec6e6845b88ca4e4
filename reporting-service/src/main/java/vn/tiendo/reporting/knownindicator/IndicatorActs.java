package vn.tiendo.reporting.knownindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what plans-service said of indicators. */
@ApplicationScoped
class IndicatorActs implements Derived {

    private final Jdbi jdbi;

    IndicatorActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(StoredEvent event, IndicatorDefined defined) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_indicator_act (position, indicator_id, effective_on, recorded_at, body, registry)
                values (:position, :indicator, :effectiveOn, :recordedAt, :body, :registry)
                """)
                .bind("position", event.position())
                .bind("indicator", defined.indicatorId())
                .bind("effectiveOn", defined.effectiveOn())
                .bind("recordedAt", event.storedAt().atOffset(ZoneOffset.UTC))
                .bind("body", event.json())
                .bind(
                        "registry",
                        defined.registry() != null
                                || !RatioReading.hidden(defined).isEmpty())
                .execute());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_indicator_act in exclusive mode");
            handle.execute("delete from known_indicator_act");
        });
    }

    Optional<Instant> versionAt(Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select max(recorded_at) as version from known_indicator_act where recorded_at <= :knownAt")
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> Optional.ofNullable(row.getObject("version", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .one());
    }

    /** What was recorded after the one instant, at or before the other. */
    List<KnownDefinition> recorded(Instant after, Instant through) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select body, recorded_at, position from known_indicator_act
                 where recorded_at > :after and recorded_at <= :through
                """)
                .bind("after", after.atOffset(ZoneOffset.UTC))
                .bind("through", through.atOffset(ZoneOffset.UTC))
                .map((row, context) -> definition(row))
                .list());
    }

    /** All definitions of the indicators that have ever counted registers, shares included, in the running transaction. */
    List<KnownDefinition> ofRegistries() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                select body, recorded_at, position from known_indicator_act
                 where indicator_id in (select indicator_id from known_indicator_act where registry)
                """).map((row, context) -> definition(row)).list());
    }

    private static KnownDefinition definition(ResultSet row) throws SQLException {
        return new KnownDefinition(
                EventJson.read(row.getString("body"), IndicatorDefined.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    /** A definition, and from when it is known. */
    record KnownDefinition(IndicatorDefined defined, Instant recordedAt, long position) {}
}
