package vn.tiendo.http.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What is recorded stays as it was recorded: the role that a service runs as is refused to change or remove it. In a {@code
 * @QuarkusTest}: {@code AppendOnlyTables.areAllBut(jdbi, Set.of("outbox"))}, where the set names every table that may change.
 */
public final class AppendOnlyTables {
    private static final String REFUSED = "permission denied";

    private AppendOnlyTables() {}

    /** Fails with every table that gives way though it is not among those that may change, or is but does not exist. */
    public static void areAllBut(Jdbi jdbi, Set<String> changeable) {
        var wrong = new ArrayList<String>();
        var known = new TreeSet<>(tables(jdbi));
        changeable.stream().filter(table -> !known.contains(table)).forEach(table -> wrong.add("no table " + table));
        known.removeAll(changeable);
        known.forEach(table -> attempts(jdbi, table).stream()
                .filter(sql -> !isRefused(jdbi, sql))
                .forEach(wrong::add));
        if (known.isEmpty() || !wrong.isEmpty()) {
            throw new AssertionError("The running role is not refused: " + wrong);
        }
    }

    private static List<String> tables(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'
                """).mapTo(String.class).list());
    }

    private static List<String> attempts(Jdbi jdbi, String table) {
        var column = jdbi.withHandle(handle ->
                handle.createQuery("""
                select quote_ident(column_name) from information_schema.columns
                 where table_schema = 'public' and table_name = :table and is_generated = 'NEVER'
                   and identity_generation is null order by ordinal_position limit 1
                """).bind("table", table).mapTo(String.class).one());
        return List.of(
                "update " + table + " set " + column + " = " + column,
                "delete from " + table,
                "truncate " + table + " cascade");
    }

    private static boolean isRefused(Jdbi jdbi, String sql) {
        try (Handle handle = jdbi.open()) {
            handle.getConnection().setAutoCommit(false);
            try (var statement = handle.getConnection().createStatement()) {
                statement.execute(sql);
                return false;
            } finally {
                handle.getConnection().rollback();
            }
        } catch (SQLException e) {
            return String.valueOf(e.getMessage()).contains(REFUSED);
        }
    }
}
