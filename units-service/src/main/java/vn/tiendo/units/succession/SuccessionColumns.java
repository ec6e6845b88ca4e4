package vn.tiendo.units.succession;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A succession as columns. */
@ApplicationScoped
class SuccessionColumns {

    static final String SELECT = """
            select s.*,
                   (select array_agg(u.unit_id order by u.place) from succession_unit u
                     where u.succession_id = s.succession_id and u.side = 'FROM') as from_units,
                   (select array_agg(u.unit_id order by u.place) from succession_unit u
                     where u.succession_id = s.succession_id and u.side = 'TO') as to_units
              from succession s
            """;

    private final ObjectMapper json;

    SuccessionColumns(ObjectMapper json) {
        this.json = json;
    }

    Map<String, @Nullable Object> of(StatedSuccession act) {
        var basis = act.legalBasis();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("kind", act.kind().name());
        columns.put("effectiveOn", act.effectiveOn());
        columns.put("name", act.name());
        columns.put("unitKind", act.unitKind());
        columns.put("items", write(act.items()));
        columns.put("shares", write(act.shares()));
        columns.put("stocks", write(act.stocks()));
        columns.put("number", basis == null ? null : basis.number());
        columns.put("date", basis == null ? null : basis.date());
        columns.put("replaces", act.replaces() == null ? null : act.replaces().toString());
        return columns;
    }

    Succession succession(ResultSet row) throws SQLException {
        return new Succession(
                row.getObject("succession_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                new StatedSuccession(
                        SuccessionKind.valueOf(row.getString("kind")),
                        row.getObject("effective_on", LocalDate.class),
                        ids(row.getArray("from_units")),
                        ids(row.getArray("to_units")),
                        read(row.getString("items"), new TypeReference<List<NamedItem>>() {}),
                        read(row.getString("shares"), new TypeReference<List<QuotaShare>>() {}),
                        read(row.getString("stocks"), new TypeReference<List<StatedStock>>() {}),
                        row.getString("name"),
                        row.getString("unit_kind"),
                        document(row, "legal_basis_number", "legal_basis_date"),
                        row.getObject("replaces", UUID.class)));
    }

    static Annulment annulment(ResultSet row) throws SQLException {
        return new Annulment(
                row.getObject("succession_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("replaced_by", UUID.class),
                document(row, "document_number", "document_date"),
                row.getString("reason"));
    }

    private static @Nullable LegalBasis document(ResultSet row, String number, String date) throws SQLException {
        return row.getString(number) == null
                ? null
                : new LegalBasis(row.getString(number), row.getObject(date, LocalDate.class));
    }

    private static List<UUID> ids(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }

    private String write(List<?> named) {
        try {
            return json.writeValueAsString(named);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String named, TypeReference<T> type) {
        try {
            return json.readValue(named, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
