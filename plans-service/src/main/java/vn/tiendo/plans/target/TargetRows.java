package vn.tiendo.plans.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Targets and amendments as they stand in their rows. */
@ApplicationScoped
class TargetRows {
    private final PeriodValuesJson values;
    private final TargetShapeJson shapes;

    TargetRows(PeriodValuesJson values, TargetShapeJson shapes) {
        this.values = values;
        this.shapes = shapes;
    }

    TargetSet set(ResultSet row, StatementContext context) throws SQLException {
        return new TargetSet(
                row.getObject("plan_id", UUID.class),
                terms(row),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private TargetTerms terms(ResultSet row) throws SQLException {
        return new TargetTerms(
                row.getObject("target_id", UUID.class),
                row.getString("key"),
                row.getString("section"),
                row.getString("title_vi"),
                row.getString("title_en"),
                TargetKind.valueOf(row.getString("kind")),
                row.getObject("indicator_id", UUID.class),
                Optional.ofNullable(row.getString("operator")).map(Operator::of).orElse(null),
                Firmness.valueOf(row.getString("firmness")),
                row.getObject("parent_target_id", UUID.class),
                row.getObject("owner_unit_id", UUID.class),
                row.getString("unit_of_measure"),
                values.read(row.getString("periods")),
                JudgedBy.valueOf(row.getString("judged_by")),
                shapes.read(row.getString("shape")),
                row.getString("note"),
                row.getString("organisation_type"));
    }

    TargetAmended amended(ResultSet row, StatementContext context) throws SQLException {
        var amendment = new Amendment(
                values.read(row.getString("periods")),
                values.read(row.getString("closed_periods")),
                row.getString("document"));
        return new TargetAmended(
                row.getObject("amendment_id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                amendment,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
