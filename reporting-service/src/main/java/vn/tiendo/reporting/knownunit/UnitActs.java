package vn.tiendo.reporting.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.knownunit.UnitFacts.Fact;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what units-service said. */
@ApplicationScoped
class UnitActs implements Derived {

    private final Jdbi jdbi;

    UnitActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param subject the unit, or the succession */
    void add(UUID subject, UnitFactKind kind, LocalDate effectiveOn, Instant recordedAt, long position, String body) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_unit_act (position, subject_id, kind, effective_on, recorded_at, body)
                values (:position, :subject, :kind, :effectiveOn, :recordedAt, :body)
                """)
                .bind("position", position)
                .bind("subject", subject)
                .bind("kind", kind.name())
                .bind("effectiveOn", effectiveOn)
                .bind("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .bind("body", body)
                .execute());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_unit_act in exclusive mode");
            handle.execute("delete from known_unit_act");
        });
    }

    /** The instant of the last act known at an instant: with it stands which acts are known. */
    Optional<Instant> versionAt(Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select max(recorded_at) as version from known_unit_act where recorded_at <= :knownAt")
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> Optional.ofNullable(row.getObject("version", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .one());
    }

    /** What was recorded after the one instant, at or before the other. */
    List<Fact> recorded(Instant after, Instant through) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select position, kind, recorded_at, body from known_unit_act
                 where recorded_at > :after and recorded_at <= :through
                 order by recorded_at, position
                """)
                .bind("after", after.atOffset(ZoneOffset.UTC))
                .bind("through", through.atOffset(ZoneOffset.UTC))
                .map((row, context) -> fact(row))
                .list());
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return UnitFactKind.valueOf(row.getString("kind"))
                .read(
                        row.getString("body"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getLong("position"));
    }
}
