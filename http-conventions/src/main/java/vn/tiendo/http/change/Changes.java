package vn.tiendo.http.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;

/** The acts of all features after a place, in the order in which they became known. */
@ApplicationScoped
public class Changes {

    private final Jdbi jdbi;
    private final Instance<ChangeSource> sources;

    Changes(Jdbi jdbi, @Any Instance<ChangeSource> sources) {
        this.jdbi = jdbi;
        this.sources = sources;
    }

    /**
     * What a portal reads next. The page always says where the next call goes on.
     *
     * @param cursor the one of the page before; null from the beginning
     */
    public Page<ChangeView> page(@Nullable String cursor, Instant horizon, Limit limit) {
        var place = ChangePlace.read(cursor);
        var found = after(place, horizon, limit.value());
        var reached = found.isEmpty() ? place : ChangePlace.of(found.getLast());
        return new Page<>(found, reached.cursor()).map(ChangeView::of);
    }

    /** At most this many. Nothing can be recorded any more at or before the horizon, so nothing is left out. */
    public List<Change> after(ChangePlace place, Instant horizon, int limit) {
        return jdbi.withHandle(handle -> sources.stream()
                .flatMap(source -> of(handle, source, place, horizon, limit).stream())
                .sorted(ChangePlace.ORDER)
                .limit(limit)
                .toList());
    }

    // In two steps: an import records a million acts at one instant, and those are in the order of their positions.
    private static List<Change> of(Handle handle, ChangeSource source, ChangePlace place, Instant horizon, int limit) {
        var found = new ArrayList<>(read(handle, source, place, horizon, limit, """
                where recorded_at = :instant and recorded_at <= :horizon and position > :position
                order by position limit :limit"""));
        if (found.size() < limit) {
            found.addAll(read(handle, source, place, horizon, limit - found.size(), """
                    where recorded_at > :instant and recorded_at <= :horizon
                    order by recorded_at, position limit :limit"""));
        }
        return found;
    }

    private static List<Change> read(
            Handle handle, ChangeSource source, ChangePlace place, Instant horizon, int limit, String rest) {
        return handle.createQuery("select * from (" + source.sql() + ") recorded " + rest)
                .bind("instant", place.recordedAt().atOffset(ZoneOffset.UTC))
                .bind("horizon", horizon.atOffset(ZoneOffset.UTC))
                .bindMap(Map.of("position", place.positionOf(source.subject())))
                .bind("limit", limit)
                .map((row, context) -> change(source, row))
                .list();
    }

    private static Change change(ChangeSource source, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Change(
                source.subject(),
                id,
                row.getString("act"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                source.path() + id);
    }
}
