package vn.tiendo.reporting.knownindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.reporting.rebuild.Derived;

/** The types of organisations for which something is counted besides indicators, each from when that is known. */
@ApplicationScoped
class CountedTypes implements Derived {

    private final Jdbi jdbi;

    CountedTypes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Why a type is counted. */
    enum Purpose {
        /** A target wants its organisations covered. */
        COVERAGE,
        /** Enterprises are evaluated for it: how many are eligible, and how many have one. */
        FUNNEL
    }

    /** A type, and from when it is known that it is to be counted. */
    record CountedType(String organisationType, Purpose purpose, Instant recordedAt) {}

    /** Whether it is the first that is said of the type for this purpose. */
    boolean add(StoredEvent event, String organisationType, Purpose purpose) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into covered_type (organisation_type, purpose, recorded_at)
                        values (:type, :purpose, :recordedAt)
                        on conflict on constraint covered_type_pk do nothing
                        """)
                        .bind("type", organisationType)
                        .bind("purpose", purpose.name())
                        .bind("recordedAt", event.storedAt().atOffset(ZoneOffset.UTC))
                        .execute())
                > 0;
    }

    List<CountedType> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from covered_type order by organisation_type, purpose")
                .map((row, context) -> new CountedType(
                        row.getString("organisation_type"),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    Optional<Instant> versionAt(Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select max(recorded_at) as version from covered_type where recorded_at <= :knownAt")
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> Optional.ofNullable(row.getObject("version", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .one());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table covered_type in exclusive mode");
            handle.execute("delete from covered_type");
        });
    }
}
