package vn.tiendo.plans.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.obligation.InstanceWithdrawn.Cause;
import vn.tiendo.plans.period.Period;

/** Instances as they stand in their rows. */
final class InstanceRows {

    private InstanceRows() {}

    /** What is owed, joined with its withdrawal, if that is the last act on it. */
    static Instance instance(ResultSet row, StatementContext context) throws SQLException {
        return new Instance(due(row, context), withdrawal(row));
    }

    static InstanceDue due(ResultSet row, StatementContext context) throws SQLException {
        return new InstanceDue(
                row.getObject("instance_id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getInt("tier"),
                new DueDate(
                        row.getString("due_key"),
                        row.getObject("can_be_given", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        period(row, "period_from", "period_through"),
                        period(row, "named_from", "named_through"),
                        row.getObject("cutoff", LocalDate.class)),
                row.getObject("moved_from_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    static InstanceWithdrawn withdrawn(ResultSet row, StatementContext context) throws SQLException {
        return withdrawn(row, "effective_on", "recorded_at", "position");
    }

    private static @Nullable InstanceWithdrawn withdrawal(ResultSet row) throws SQLException {
        return row.getObject("withdrawn_on") == null
                ? null
                : withdrawn(row, "withdrawn_on", "withdrawn_at", "withdrawn_position");
    }

    private static InstanceWithdrawn withdrawn(ResultSet row, String on, String at, String position)
            throws SQLException {
        return new InstanceWithdrawn(
                row.getObject("instance_id", UUID.class),
                row.getObject("obligation_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                Cause.valueOf(row.getString("cause")),
                row.getString("reason"),
                row.getString("document"),
                ObligationRows.ids(row, "moved_to_ids"),
                row.getObject(on, LocalDate.class),
                row.getObject(at, OffsetDateTime.class).toInstant(),
                row.getLong(position));
    }

    private static @Nullable Period period(ResultSet row, String from, String through) throws SQLException {
        var first = row.getObject(from, LocalDate.class);
        return first == null ? null : new Period(first, row.getObject(through, LocalDate.class));
    }
}
