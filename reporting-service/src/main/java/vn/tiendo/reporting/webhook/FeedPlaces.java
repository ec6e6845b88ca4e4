package vn.tiendo.reporting.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Up to where each source has been told. */
@ApplicationScoped
class FeedPlaces {

    private final Jdbi jdbi;

    FeedPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The place, locked until the transaction ends; empty while another replica holds it. A new source begins at the horizon. */
    Optional<HappeningPlace> lock(String source, Instant horizon) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                    insert into webhook_feed (source, recorded_at, position) values (:source, :horizon, 0)
                    on conflict on constraint webhook_feed_pk do nothing
                    """)
                    .bind("source", source)
                    .bind("horizon", horizon)
                    .execute();
            return handle.createQuery("select * from webhook_feed where source = :source for update skip locked")
                    .bind("source", source)
                    .map((row, context) -> new HappeningPlace(
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getLong("position")))
                    .findOne();
        });
    }

    /** Never back: another replica's younger horizon may have been written while this one waited for its turn. */
    void move(String source, HappeningPlace place) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update webhook_feed set recorded_at = :recordedAt, position = :position
                 where source = :source and (recorded_at, position) < (:recordedAt, :position)
                """)
                .bind("source", source)
                .bind("recordedAt", place.recordedAt())
                .bind("position", place.position())
                .execute());
    }
}
