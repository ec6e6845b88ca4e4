package vn.tiendo.plans.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Acts on occurrences as they stand in their rows. */
final class OccurrenceRows {

    private OccurrenceRows() {}

    static OccurrenceAct act(ResultSet row, StatementContext context) throws SQLException {
        return new OccurrenceAct(
                row.getObject("occurrence_id", UUID.class),
                row.getObject("task_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                new OccurrenceTerms(
                        row.getString("key"),
                        row.getObject("member_id", UUID.class),
                        List.of((UUID[]) row.getArray("unit_ids").getArray()),
                        row.getObject("not_before", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                withdrawal(row.getString("withdrawn_reason")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static @Nullable Withdrawal withdrawal(@Nullable String reason) {
        return reason == null ? null : Withdrawal.valueOf(reason);
    }
}
