package vn.tiendo.reporting.knownratingscale;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.events.plans.RatingScaleSet;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what plans-service said of rating scales; they are few, and read when ratings are. */
@ApplicationScoped
public class KnownRatingScales implements Derived {

    private final Jdbi jdbi;

    KnownRatingScales(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(StoredEvent event, RatingScaleSet scale) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_rating_scale (position, scale_id, unit_id, effective_on, recorded_at, levels)
                values (:position, :scale, :unit, :effectiveOn, :recordedAt, :levels)
                """)
                .bind("position", event.position())
                .bind("scale", scale.scaleId())
                .bind("unit", scale.unitId())
                .bind("effectiveOn", scale.effectiveOn())
                .bind("recordedAt", event.storedAt().atOffset(ZoneOffset.UTC))
                .bindArray("levels", String.class, scale.levels())
                .execute());
    }

    /** @param knownAt not after the present horizon */
    public RatingScales knownAt(Instant knownAt) {
        return new RatingScales(jdbi.withHandle(handle -> handle.createQuery("""
                select * from known_rating_scale where recorded_at <= :knownAt
                 order by effective_on, recorded_at, position
                """)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> scale(row))
                .list()));
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_rating_scale in exclusive mode");
            handle.execute("delete from known_rating_scale");
        });
    }

    private static RatingScale scale(ResultSet row) throws SQLException {
        return new RatingScale(
                row.getObject("scale_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                List.of((String[]) row.getArray("levels").getArray()));
    }
}
