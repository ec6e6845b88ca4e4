package vn.tiendo.plans.ratingscale;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** The acts on rating scales in the database; only ever added to. */
@ApplicationScoped
class RatingScaleActs {
    private final Jdbi jdbi;

    RatingScaleActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    RatingScaleSet set(RatingScaleRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into rating_scale_set (effective_on, scale_id, unit_id, levels)
                values (:effectiveOn, :scaleId, :unitId, :levels)
                returning *
                """)
                .bind("effectiveOn", request.effectiveOn())
                .bind("scaleId", UuidCreator.getTimeOrderedEpoch())
                .bind("unitId", request.unitId())
                .bindArray("levels", String.class, request.levels())
                .map((row, context) -> act(row))
                .one());
    }

    /** The scales of these units that count in the view, in the order in which they apply. */
    List<RatingScaleSet> of(Collection<UUID> units, AsOf view) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select * from rating_scale_set
                         where unit_id = any (:units) and effective_on <= :at and recorded_at <= :knownAt
                         order by effective_on, recorded_at, position
                        """)
                .bindArray("units", UUID.class, units)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    private static RatingScaleSet act(ResultSet row) throws SQLException {
        return new RatingScaleSet(
                row.getObject("scale_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                List.of((String[]) row.getArray("levels").getArray()),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
