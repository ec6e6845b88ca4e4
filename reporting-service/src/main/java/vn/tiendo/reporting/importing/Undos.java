package vn.tiendo.reporting.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.ledger.Document;

/** The imports that were taken back. */
@ApplicationScoped
class Undos {

    private final Jdbi jdbi;

    Undos(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<UndoView> of(UUID importId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from import_undo where import_id = :id")
                .bind("id", importId)
                .map((row, context) -> view(row))
                .findOne());
    }

    private static UndoView view(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return new UndoView(
                row.getObject("import_id", UUID.class),
                row.getObject("undo_id", UUID.class),
                row.getLong("entries"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("stated_on", LocalDate.class),
                number == null ? null : new Document(number, row.getObject("document_date", LocalDate.class)));
    }
}
