package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Levels as rows. Adds and reads; nothing else is granted to the running role. */
@ApplicationScoped
class StockLevelRows {

    private final Jdbi jdbi;

    StockLevelRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds the level; returns from when it is known. */
    Instant add(NewLevel level) {
        var from = level.provenance();
        var document = from.document();
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into stock_level
                  (id, kind, of_level, unit_id, indicator_id, on_day, quantity, source, external_id, document_number,
                   document_date, stated_on, caller, body_hash)
                values (:id, :kind, cast(:of as uuid), :unit, :indicator, :day, :quantity, :source, :externalId,
                   :documentNumber, cast(:documentDate as date), cast(:statedOn as date), :caller, :bodyHash)
                returning recorded_at
                """)
                .bind("id", level.id())
                .bind("kind", level.kind().name())
                .bind("of", level.of())
                .bind("unit", level.unitId())
                .bind("indicator", level.indicatorId())
                .bind("day", level.day())
                .bind("quantity", level.quantity())
                .bind("source", from.source())
                .bind("externalId", from.externalId())
                .bind("documentNumber", document == null ? null : document.number())
                .bind("documentDate", document == null ? null : document.date())
                .bind("statedOn", from.statedOn())
                .bind("caller", from.caller())
                .bind("bodyHash", from.bodyHash())
                .mapTo(Instant.class)
                .one());
    }

    Optional<RecordedLevel> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from stock_level where id = :id")
                .bind("id", id)
                .map((row, context) -> level(row))
                .findOne());
    }

    Optional<RecordedLevel> findExternal(String caller, @Nullable String source, String externalId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from stock_level
                 where caller = :caller and coalesce(source, '') = coalesce(:source, '') and external_id = :externalId
                """)
                .bind("caller", caller)
                .bind("source", source)
                .bind("externalId", externalId)
                .map((row, context) -> level(row))
                .findOne());
    }

    boolean isReversed(UUID level) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select 1 from stock_level where of_level = :level and kind = 'REVERSAL')
                """)
                .bind("level", level)
                .mapTo(Boolean.class)
                .one());
    }

    private static RecordedLevel level(ResultSet row) throws SQLException {
        var level = new NewLevel(
                row.getObject("id", UUID.class),
                LevelKind.valueOf(row.getString("kind")),
                row.getObject("of_level", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("indicator_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getBigDecimal("quantity"),
                provenance(row));
        return level.recorded(row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return new Provenance(
                row.getString("caller"),
                row.getString("body_hash"),
                row.getString("source"),
                row.getString("external_id"),
                number == null ? null : new Document(number, row.getObject("document_date", LocalDate.class)),
                null,
                null,
                null,
                row.getObject("stated_on", LocalDate.class));
    }
}
