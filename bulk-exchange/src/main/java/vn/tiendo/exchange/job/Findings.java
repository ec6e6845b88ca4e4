package vn.tiendo.exchange.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.tiendo.exchange.Rejection;

/** What jobs have found out about their rows: refused cells, and differences of dry runs. */
final class Findings {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;

    Findings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void forget(UUID job) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from import_rejection where job_id = :job")
                    .bind("job", job)
                    .execute();
            handle.createUpdate("delete from import_difference where job_id = :job")
                    .bind("job", job)
                    .execute();
        });
    }

    void keep(UUID job, List<Rejection> rejections) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into import_rejection (job_id, sheet, row_number, column_name, value, code, arguments)
                    values (:job, :sheet, :row, :column, :value, :code, :arguments)
                    """);
            rejections.forEach(rejection -> bind(batch, job, rejection));
            batch.execute();
        });
    }

    private static void bind(PreparedBatch batch, UUID job, Rejection rejection) {
        batch.bind("job", job)
                .bind("sheet", rejection.sheet())
                .bind("row", rejection.row())
                .bind("column", rejection.column())
                .bind("value", rejection.value())
                .bind("code", rejection.code())
                .bindArray(
                        "arguments",
                        String.class,
                        rejection.arguments().stream().map(String::valueOf).toList())
                .add();
    }

    void keepDifferences(UUID job, List<Difference> differences) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into import_difference (job_id, row_number, key, outcome, changes)
                    values (:job, :row, :key, :outcome, cast(:changes as jsonb))
                    """);
            for (var difference : differences) {
                batch.bind("job", job)
                        .bind("row", difference.row())
                        .bind("key", difference.key())
                        .bind("outcome", difference.outcome())
                        .bind("changes", difference.changes())
                        .add();
            }
            batch.execute();
        });
    }

    List<Placed<Rejection>> rejections(UUID job, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from import_rejection where job_id = :job and position > :after order by position limit :limit
                """)
                .bind("job", job)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Placed<>(
                        row.getLong("position"),
                        new Rejection(
                                row.getString("sheet"),
                                row.getLong("row_number"),
                                row.getString("column_name"),
                                row.getString("value"),
                                row.getString("code"),
                                List.<Object>copyOf(JobRows.texts(row, "arguments")))))
                .list());
    }

    List<Placed<Difference>> differences(UUID job, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select *, changes::text as text from import_difference
                 where job_id = :job and position > :after order by position limit :limit
                """)
                .bind("job", job)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Placed<>(
                        row.getLong("position"),
                        new Difference(
                                row.getLong("row_number"),
                                row.getString("key"),
                                row.getString("outcome"),
                                row.getString("text"))))
                .list());
    }
}
