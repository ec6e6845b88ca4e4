package vn.tiendo.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;
import vn.tiendo.reporting.report.ReportAct.Approved;
import vn.tiendo.reporting.report.ReportAct.Drafted;
import vn.tiendo.reporting.report.ReportAct.Returned;
import vn.tiendo.reporting.report.ReportAct.Submitted;
import vn.tiendo.reporting.report.ReportAct.Superseded;

/** Reports and acts as they stand in their rows. */
@ApplicationScoped
class ReportRows {

    private final ObjectMapper json;

    ReportRows(ObjectMapper json) {
        this.json = json;
    }

    /** An act, and when it was recorded. */
    record RecordedAct(UUID reportId, ReportAct act, Instant recordedAt) {}

    static ReportIdentity identity(ResultSet row) throws SQLException {
        return new ReportIdentity(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("instance_id", UUID.class),
                row.getString("kind"),
                row.getInt("version"),
                row.getObject("supersedes_id", UUID.class),
                row.getString("reason"));
    }

    RecordedAct act(ResultSet row) throws SQLException {
        return new RecordedAct(row.getObject("report_id", UUID.class), read(row), instant(row, "recorded_at"));
    }

    private ReportAct read(ResultSet row) throws SQLException {
        var on = row.getObject("done_on", LocalDate.class);
        return switch (row.getString("kind")) {
            case "DRAFTED" -> new Drafted(on, terms(row.getString("terms")));
            case "SUBMITTED" ->
                new Submitted(
                        on,
                        instant(row, "known_at"),
                        row.getString("content"),
                        row.getString("content_hash"),
                        document(row));
            case "RETURNED" -> new Returned(on, row.getString("reason"));
            case "APPROVED" ->
                new Approved(on, row.getObject("unit_id", UUID.class), row.getBoolean("complete"), document(row));
            case "SUPERSEDED" -> new Superseded(on, row.getObject("by_report", UUID.class));
            case String other -> throw new IllegalStateException("no such act: " + other);
        };
    }

    String write(StatedDraft terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StatedDraft terms(String text) {
        try {
            return json.readValue(text, StatedDraft.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Document document(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return number == null ? null : new Document(number, row.getObject("document_date", LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
