package vn.tiendo.exchange.job;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;

/** Imports things with a code and a name. */
final class ThingImport implements Import {

    static final Format FORMAT = new Format(
            "things",
            List.of(
                    Column.of("code", Column.Type.CODE, "Mã", "Code").must(),
                    Column.of("name", Column.Type.TEXT, "Tên", "Name")));

    record Kind(Jdbi jdbi) implements ImportKind {
        @Override
        public Format format() {
            return FORMAT;
        }

        @Override
        public Import begin(ImportOrder order, Desk desk) {
            return new ThingImport(jdbi, order, desk);
        }
    }

    private record Taken(Row row, String code, @Nullable String name) {}

    private final Jdbi jdbi;
    private final ImportOrder order;
    private final Desk desk;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Taken> wanted = new ArrayList<>();

    private ThingImport(Jdbi jdbi, ImportOrder order, Desk desk) {
        this.jdbi = jdbi;
        this.order = order;
        this.desk = desk;
    }

    @Override
    public boolean take(Row row, @Nullable String[] values) {
        return taken.add(new Taken(row, values[0], values[1]));
    }

    @Override
    public Outcome compare() {
        long created = 0;
        long updated = 0;
        long unchanged = 0;
        long rejected = 0;
        var known = known();
        var seen = new HashMap<String, Taken>();
        for (var thing : taken) {
            if (seen.putIfAbsent(thing.code, thing) != null) {
                desk.reject(Rejection.ofCell(
                        thing.row, FORMAT.columns().getFirst(), thing.code, "REPEATED_COLUMN", thing.code));
                rejected++;
            } else if (!known.containsKey(thing.code)) {
                created += change(thing, "CREATED");
            } else if (!String.valueOf(thing.name).equals(known.get(thing.code))) {
                updated += change(thing, "UPDATED");
            } else {
                unchanged++;
            }
        }
        return new Outcome(created, updated, unchanged, rejected);
    }

    private int change(Taken thing, String outcome) {
        wanted.add(thing);
        if (order.dryRun()) {
            desk.differ(new Difference(thing.row.number(), thing.code, outcome, "{\"name\":\"" + thing.name + "\"}"));
        }
        return 1;
    }

    private Map<String, String> known() {
        var known = new HashMap<String, String>();
        jdbi.useHandle(handle -> handle.createQuery("select code, name from thing")
                .map((row, context) -> Map.entry(row.getString(1), String.valueOf(row.getString(2))))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue())));
        return known;
    }

    @Override
    public void apply(Outcome outcome) throws SQLException {
        jdbi.useTransaction(handle -> {
            wanted.forEach(thing -> write(handle, thing));
            desk.complete(
                    handle.getConnection(),
                    handle.createQuery("select recording_instant()")
                            .mapTo(Instant.class)
                            .one());
        });
    }

    private static void write(Handle handle, Taken thing) {
        handle.createUpdate("insert into thing (code, name) values (:code, :name)"
                        + " on conflict (code) do update set name = excluded.name")
                .bind("code", thing.code)
                .bind("name", thing.name)
                .execute();
    }

    @Override
    public void close() {}
}
