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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CutRows;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;

/** The acts of all features after a place, in the order in which they became known. */
@ApplicationScoped
public class Changes {

    private final Jdbi jdbi;
    private final Instance<ChangeSource> sources;
    private final Authority authority;

    Changes(Jdbi jdbi, @Any Instance<ChangeSource> sources, Authority authority) {
        this.jdbi = jdbi;
        this.sources = sources;
        this.authority = authority;
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

    /**
     * At most this many that the caller may know of. Nothing can be recorded any more at or before the horizon, so nothing is left
     * out.
     */
    public List<Change> after(ChangePlace place, Instant horizon, int limit) {
        var reached = authority.everReached().orElse(null);
        return CutRows.read(
                        place,
                        limit,
                        (from, most) -> read(new Asked(from, horizon, most, reached)),
                        last -> ChangePlace.of(last.change()),
                        this::isSeen)
                .stream()
                .map(Found::change)
                .toList();
    }

    private boolean isSeen(Found found) {
        return found.reach() == Reach.ACT
                || found.units().stream()
                        .anyMatch(unit -> found.reach() == Reach.OWN
                                ? authority.sees(unit, found.change().effectiveOn())
                                : authority.isBoundBy(unit, found.change().effectiveOn()));
    }

    private List<Found> read(Asked asked) {
        return jdbi.withHandle(handle -> sources.stream()
                .flatMap(source -> of(handle, source, asked).stream())
                .sorted(Comparator.comparing(Found::change, ChangePlace.ORDER))
                .limit(asked.limit())
                .toList());
    }

    private record Asked(
            ChangePlace place,
            Instant horizon,
            int limit,
            @Nullable Set<UUID> reached) {

        Asked rest(int already) {
            return new Asked(place, horizon, limit - already, reached);
        }
    }

    private record Found(Change change, Reach reach, List<UUID> units) {}

    // In two steps: an import records a million acts at one instant, and those are in the order of their positions.
    private static List<Found> of(Handle handle, ChangeSource source, Asked asked) {
        var found = new ArrayList<>(read(handle, source, asked, """
                where recorded_at = :instant and recorded_at <= :horizon and position > :position %s
                order by position limit :limit"""));
        if (found.size() < asked.limit()) {
            found.addAll(read(handle, source, asked.rest(found.size()), """
                    where recorded_at > :instant and recorded_at <= :horizon %s
                    order by recorded_at, position limit :limit"""));
        }
        return found;
    }

    private static List<Found> read(Handle handle, ChangeSource source, Asked asked, String rest) {
        boolean cut = asked.reached() != null && source.reach() == Reach.OWN;
        var query = handle.createQuery("select * from (" + source.sql() + ") recorded "
                + rest.formatted(cut ? "and units && cast(:reached as uuid[])" : ""));
        if (cut) {
            query.bindArray("reached", UUID.class, asked.reached());
        }
        return query.bind("instant", asked.place().recordedAt().atOffset(ZoneOffset.UTC))
                .bind("horizon", asked.horizon().atOffset(ZoneOffset.UTC))
                .bindMap(Map.of("position", asked.place().positionOf(source.subject())))
                .bind("limit", asked.limit())
                .map((row, context) -> new Found(change(source, row), source.reach(), units(source, row)))
                .list();
    }

    private static List<UUID> units(ChangeSource source, ResultSet row) throws SQLException {
        var units = source.reach() == Reach.ACT ? null : row.getArray("units");
        return units == null ? List.of() : List.of((UUID[]) units.getArray());
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
