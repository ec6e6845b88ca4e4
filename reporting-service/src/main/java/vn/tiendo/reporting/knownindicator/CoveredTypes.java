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

/** The types of organisations that some target wants covered, each known from the first such target on. */
@ApplicationScoped
class CoveredTypes implements Derived {

    private final Jdbi jdbi;

    CoveredTypes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A type, and from when it is known that its organisations are to be counted. */
    record CoveredType(String organisationType, Instant recordedAt) {}

    /** Whether it is the first that is said of the type. */
    boolean add(StoredEvent event, String organisationType) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into covered_type (organisation_type, recorded_at) values (:type, :recordedAt)
                        on conflict on constraint covered_type_pk do nothing
                        """)
                        .bind("type", organisationType)
                        .bind("recordedAt", event.storedAt().atOffset(ZoneOffset.UTC))
                        .execute())
                > 0;
    }

    List<CoveredType> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from covered_type order by organisation_type")
                .map((row, context) -> new CoveredType(
                        row.getString("organisation_type"),
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
