package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Obligations and changes of their due dates as they stand in their rows. */
@ApplicationScoped
class ObligationRows {
    private final TimingJson timing;

    ObligationRows(TimingJson timing) {
        this.timing = timing;
    }

    ObligationPlanned planned(ResultSet row) throws SQLException {
        var terms = new ObligationTerms(
                row.getObject("obligation_id", UUID.class),
                row.getString("key"),
                row.getString("section"),
                row.getString("kind"),
                row.getString("title_vi"),
                row.getString("title_en"),
                ids(row, "reporter_ids"),
                row.getString("reporters_note"),
                ids(row, "recipient_ids"),
                row.getObject("via_id", UUID.class),
                row.getObject("final_recipient_id", UUID.class),
                timing.read(row.getString("timing")),
                List.of((String[]) row.getArray("feeds").getArray()),
                ids(row, "indicator_ids"),
                row.getString("note"));
        return new ObligationPlanned(
                row.getObject("plan_id", UUID.class),
                terms,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    ObligationRescheduled rescheduled(ResultSet row) throws SQLException {
        return new ObligationRescheduled(
                row.getObject("obligation_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                timing.read(row.getString("timing")),
                row.getString("reason"),
                row.getString("document"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
