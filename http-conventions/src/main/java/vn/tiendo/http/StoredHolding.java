package vn.tiendo.http;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A holding that one statement finds: with the columns unit_id and on_day, of {@code :id} on the day {@code :at}. */
public abstract class StoredHolding implements Holding {
    private final String kind;
    private final String sql;
    private final Jdbi jdbi;

    /** @param sql a row for each unit; a row without a unit is the whole country's; none: there is no such thing */
    protected StoredHolding(String kind, String sql, Jdbi jdbi) {
        this.kind = kind;
        this.sql = sql;
        this.jdbi = jdbi;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Optional<Held> find(UUID id, LocalDate at) {
        var rows = jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bindMap(Map.of("at", at))
                .map((row, context) ->
                        new Row(row.getObject("unit_id", UUID.class), row.getObject("on_day", LocalDate.class)))
                .list());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var units = new HashSet<UUID>();
        rows.forEach(row -> {
            if (row.unit() != null) {
                units.add(row.unit());
            }
        });
        return Optional.of(new Held(units, rows.getFirst().on()));
    }

    private record Row(@Nullable UUID unit, @Nullable LocalDate on) {}
}
