package vn.tiendo.plans.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/** Plans as they stand in their rows. */
@ApplicationScoped
class PlanRows {
    private final ObjectMapper json;

    PlanRows(ObjectMapper json) {
        this.json = json;
    }

    ListedPlan listed(ResultSet row, StatementContext context, LocalDate day) throws SQLException {
        var state = PlanState.on(
                day, row.getBoolean("amended"), row.getObject("closing_from", LocalDate.class), row.getBoolean("owed"));
        return new ListedPlan(plan(row, context), row.getInt("targets"), row.getInt("tasks"), state);
    }

    PlanIssued plan(ResultSet row, StatementContext context) throws SQLException {
        var terms = new PlanTerms(
                row.getObject("plan_id", UUID.class),
                row.getString("key"),
                read(row.getString("document"), PlanDocument.class).orElse(null),
                row.getString("title_vi"),
                row.getString("title_en"),
                row.getObject("unit_id", UUID.class),
                List.of((UUID[]) row.getArray("issuer_ids").getArray()),
                new Period(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_through", LocalDate.class)),
                row.getBoolean("carry"),
                pace(row.getBigDecimal("pace_on_track"), row.getBigDecimal("pace_at_risk")),
                row.getBoolean("made_up"),
                read(row.getString("content"), PlanContent.class).orElse(PlanContent.NONE));
        return new PlanIssued(
                terms,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static @Nullable Pace pace(@Nullable BigDecimal onTrack, @Nullable BigDecimal atRisk) {
        return onTrack == null || atRisk == null ? null : new Pace(onTrack, atRisk);
    }

    private <T> Optional<T> read(@Nullable String text, Class<T> type) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(text, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }
}
