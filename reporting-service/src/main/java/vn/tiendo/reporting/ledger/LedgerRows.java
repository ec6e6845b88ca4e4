package vn.tiendo.reporting.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Entries, postings and their counters as rows. Adds and reads; nothing else is granted to the running role. */
@ApplicationScoped
class LedgerRows {

    private static final TypeReference<TreeMap<UUID, BigDecimal>> STATEMENTS = new TypeReference<>() {};

    // Three statements in one message: quicker to begin than one with three parts. Counters are locked in the order of
    // their indicators, so that no two writers block each other.
    private static final String ADD = """
            insert into progress_entry
              (id, kind, of_entry, unit_id, occurred_on, source, external_id, document_number, document_date,
               enterprise_id, organisation_id, plan_id, stated_on, statements, caller, body_hash, repetition)
            select cast(? as uuid), ?, cast(? as uuid), cast(? as uuid), cast(? as date), source, external_id, ?,
                   cast(? as date), cast(? as uuid), cast(? as uuid), cast(? as uuid), cast(? as date), cast(? as jsonb),
                   caller, ?,
                   (select coalesce(max(earlier.repetition) + 1, 0) from progress_entry earlier
                     where earlier.caller = given.caller and coalesce(earlier.source, '') = coalesce(given.source, '')
                       and earlier.external_id = given.external_id)
              from (values (cast(? as text), cast(? as text), cast(? as text))) as given (caller, source, external_id)
            returning recorded_at;
            insert into posting (entry_id, unit_id, indicator_id, occurred_on, quantity, made)
            select ?, ?, indicator_id, ?, quantity, made
              from unnest(cast(? as uuid[]), cast(? as numeric[]), cast(? as integer[])) as p (indicator_id, quantity, made);
            insert into own_unit_day as kept (indicator_id, unit_id, occurred_on, quantity, made)
            select indicator_id, ?, ?, quantity, made
              from unnest(cast(? as uuid[]), cast(? as numeric[]), cast(? as integer[])) as p (indicator_id, quantity, made)
             order by indicator_id
            on conflict on constraint own_unit_day_pk do update
              set quantity = kept.quantity + excluded.quantity, made = kept.made + excluded.made
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    LedgerRows(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Adds the entry, its postings, and these to the counters, at once; returns from when they are known. */
    Instant add(NewEntry entry) {
        return jdbi.withHandle(handle -> add(handle.getConnection(), entry));
    }

    Optional<LedgerEntry> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from progress_entry where id = :id")
                .bind("id", id)
                .map((row, context) -> entry(row, postingsOf(handle, id)))
                .findOne());
    }

    /** The entry recorded under the external id, unless it was taken back with the import that it came in. */
    Optional<LedgerEntry> findExternal(String caller, @Nullable String source, String externalId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from progress_entry e
                 where caller = :caller and coalesce(source, '') = coalesce(:source, '') and external_id = :externalId
                   and not exists (select from import_undo u where u.import_id = e.import_id)
                """)
                .bind("caller", caller)
                .bind("source", source)
                .bind("externalId", externalId)
                .map((row, context) -> entry(row, postingsOf(handle, row.getObject("id", UUID.class))))
                .findOne());
    }

    /** What an entry posts after its corrections; empty once it is reversed. */
    StandingQuantities standing(UUID entry) {
        return jdbi.withHandle(handle -> {
            var standing = new TreeMap<UUID, BigDecimal>();
            handle.createQuery("""
                    select p.indicator_id, sum(p.quantity) as quantity
                      from progress_entry e join posting p on p.entry_id = e.id
                     where e.id = :entry or e.of_entry = :entry
                     group by p.indicator_id having sum(p.made) > 0
                    """)
                    .bind("entry", entry)
                    .map((row, context) ->
                            standing.put(row.getObject("indicator_id", UUID.class), row.getBigDecimal("quantity")))
                    .list();
            return new StandingQuantities(standing);
        });
    }

    // Plain JDBC: each entry of each unit passes here, and a named binding of so many values took longer than the
    // statement.
    private Instant add(Connection connection, NewEntry entry) {
        var from = entry.provenance();
        var document = from.document();
        var postings = entry.postings();
        try (var add = connection.prepareStatement(ADD)) {
            var indicators = connection.createArrayOf(
                    "uuid", postings.stream().map(Posting::indicatorId).toArray());
            var quantities = connection.createArrayOf(
                    "numeric", postings.stream().map(Posting::quantity).toArray());
            var made = connection.createArrayOf(
                    "integer", postings.stream().map(Posting::made).toArray());
            setAll(
                    add,
                    entry.id(),
                    entry.kind().name(),
                    entry.of(),
                    entry.unitId(),
                    entry.occurredOn(),
                    document == null ? null : document.number(),
                    document == null ? null : document.date(),
                    from.enterpriseId(),
                    from.organisationId(),
                    from.planId(),
                    from.statedOn(),
                    written(entry.statements()),
                    from.bodyHash(),
                    from.caller(),
                    from.source(),
                    from.externalId(),
                    entry.id(),
                    entry.unitId(),
                    entry.occurredOn(),
                    indicators,
                    quantities,
                    made,
                    entry.unitId(),
                    entry.occurredOn(),
                    indicators,
                    quantities,
                    made);
            add.execute();
            try (var row = add.getResultSet()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the entry cannot be added", e);
        }
    }

    private static void setAll(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static List<Posting> postingsOf(Handle handle, UUID entry) {
        return handle.createQuery("""
                select indicator_id, quantity, made from posting where entry_id = :entry order by indicator_id
                """)
                .bind("entry", entry)
                .map((row, context) -> new Posting(
                        row.getObject("indicator_id", UUID.class), row.getBigDecimal("quantity"), row.getInt("made")))
                .list();
    }

    private LedgerEntry entry(ResultSet row, List<Posting> postings) throws SQLException {
        return new LedgerEntry(
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("of_entry", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("occurred_on", LocalDate.class),
                provenance(row),
                read(row.getString("statements")),
                postings,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return new Provenance(
                row.getString("caller"),
                row.getString("body_hash"),
                row.getString("source"),
                row.getString("external_id"),
                number == null ? null : new Document(number, row.getObject("document_date", LocalDate.class)),
                row.getObject("enterprise_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("stated_on", LocalDate.class));
    }

    private String written(Map<UUID, BigDecimal> statements) {
        try {
            return json.writeValueAsString(new TreeMap<>(statements));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<UUID, BigDecimal> read(String statements) {
        try {
            return json.readValue(statements, STATEMENTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
