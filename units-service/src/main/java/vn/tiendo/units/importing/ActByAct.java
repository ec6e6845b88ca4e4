package vn.tiendo.units.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Difference;
import vn.tiendo.exchange.job.Import;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Outcome;
import vn.tiendo.http.Caller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.units.importing.FileActs.Done;
import vn.tiendo.units.importing.FileActs.Effect;
import vn.tiendo.units.importing.FileActs.Line;
import vn.tiendo.units.importing.FileActs.Stated;

/**
 * The import of one file whose acts are few enough to be kept in memory: comparing records them all, one after the other,
 * in a transaction that applying commits and a dry run, a refusal or a crash takes back.
 *
 * @param <A> what the file states
 */
public final class ActByAct<A> implements Import {

    private static final int MOST_ROWS = 200_000;
    private static final Duration PER_ROW = Duration.ofMillis(1);

    private final FileActs<A> acts;
    private final LongTransaction transactions;
    private final ImportOrder order;
    private final Desk desk;
    private final ObjectMapper json;
    private final List<Line> lines = new ArrayList<>();
    private LongTransaction.@Nullable Open open;

    public ActByAct(FileActs<A> acts, LongTransaction transactions, ImportOrder order, Desk desk, ObjectMapper json) {
        this.acts = acts;
        this.transactions = transactions;
        this.order = order;
        this.desk = desk;
        this.json = json;
    }

    @Override
    public boolean take(Row row, @Nullable String[] values) {
        if (lines.size() == MOST_ROWS) {
            throw new FileRefused("TOO_MANY_ROWS", MOST_ROWS);
        }
        lines.add(new Line(row, values));
        return true;
    }

    @Override
    public Outcome compare() {
        var transaction = transactions.open(caller(), PER_ROW.multipliedBy(lines.size()));
        open = transaction;
        var counts = new EnumMap<Effect, Long>(Effect.class);
        var refused = new long[1];
        transaction.run(connection -> {
            desk.worksOn(connection);
            for (var stated : acts.acts(List.copyOf(lines))) {
                desk.goOn();
                var done = attempt(stated, connection);
                if (done == null) {
                    refused[0] += stated.lines().size();
                } else {
                    counts.merge(done.effect(), (long) stated.lines().size(), Long::sum);
                    tell(stated, done);
                }
            }
            acts.finish();
            desk.worksOn(null);
            return true;
        });
        return new Outcome(
                counts.getOrDefault(Effect.CREATED, 0L),
                counts.getOrDefault(Effect.UPDATED, 0L),
                counts.getOrDefault(Effect.UNCHANGED, 0L),
                refused[0]);
    }

    @Override
    public void apply(Outcome outcome) {
        var transaction = open;
        if (transaction == null) {
            throw new IllegalStateException("Nothing was compared");
        }
        var knownFrom = transaction.recordedAt();
        transaction.run(connection -> {
            desk.complete(connection, knownFrom);
            return true;
        });
        transaction.commit();
    }

    @Override
    public void close() {
        desk.worksOn(null);
        if (open != null) {
            open.close();
        }
    }

    private @Nullable Done attempt(Stated<A> stated, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("savepoint act");
            var done = acts.record(stated);
            statement.execute("release savepoint act");
            return done;
        } catch (CellRefused e) {
            takeBack(connection);
            e.rejections().forEach(desk::reject);
        } catch (Problem e) {
            takeBack(connection);
            refuse(stated, e);
        }
        return null;
    }

    private static void takeBack(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("rollback to savepoint act");
        }
    }

    private void refuse(Stated<A> stated, Problem problem) {
        var line = stated.lines().getFirst();
        for (var place : problem.places()) {
            var column = place.pointer() == null ? null : acts.columnOf(place.pointer());
            desk.reject(new Rejection(
                    line.row().sheet(), line.row().number(), column, null, place.code(), place.arguments()));
        }
    }

    private void tell(Stated<A> stated, Done done) {
        if (order.dryRun() && done.effect() != Effect.UNCHANGED) {
            desk.differ(new Difference(
                    stated.lines().getFirst().row().number(),
                    done.key(),
                    done.effect().name(),
                    written(done.changes())));
        }
    }

    private String written(Map<String, Object> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Caller caller() {
        var by = order.by();
        return new Caller(
                by.subject(),
                by.roles().stream()
                        .flatMap(role -> Role.ofClaim(role).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                by.unit());
    }
}
