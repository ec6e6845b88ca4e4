package vn.tiendo.reporting.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads what became known after a place, in the order of recording. */
@ApplicationScoped
class Happenings {

    private final Jdbi jdbi;

    Happenings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** At most this many. Nothing can be recorded any more at or before the horizon, so nothing is left out. */
    List<Happening> after(HappeningSource source, HappeningPlace place, Instant horizon, int limit) {
        return jdbi.withHandle(handle -> {
            // In two steps, each along the index: an import records a million facts at one instant.
            var found = new ArrayList<>(read(handle, source, place, horizon, limit, """
                    where recorded_at = :instant and recorded_at <= :horizon and position > :position
                    order by position limit :limit"""));
            if (found.size() < limit) {
                found.addAll(read(handle, source, place, horizon, limit - found.size(), """
                        where recorded_at > :instant and recorded_at <= :horizon and :position is not null
                        order by recorded_at, position limit :limit"""));
            }
            return found;
        });
    }

    private static List<Happening> read(
            Handle handle, HappeningSource source, HappeningPlace place, Instant horizon, int limit, String rest) {
        return handle.createQuery("select * from (" + source.sql() + ") happened " + rest)
                .bind("instant", place.recordedAt())
                .bind("horizon", horizon)
                .bind("position", place.position())
                .bind("limit", limit)
                .map((row, context) -> happening(row))
                .list();
    }

    private static Happening happening(ResultSet row) throws SQLException {
        return new Happening(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getObject("unit_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                row.getString("data"));
    }
}
