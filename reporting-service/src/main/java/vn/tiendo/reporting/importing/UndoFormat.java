package vn.tiendo.reporting.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Column.Type;
import vn.tiendo.exchange.Format;

/** The order to undo an import, as the job keeps it: a file of one line. */
final class UndoFormat {

    static final String NAME = "undos";
    static final Column IMPORT =
            Column.of("importId", Type.UUID, "Lần nhập", "Import").must();
    static final Column DOCUMENT_NUMBER = Column.of("documentNumber", Type.CODE, "Số văn bản", "Document number");
    static final Column DOCUMENT_DATE = Column.of("documentDate", Type.DATE, "Ngày văn bản", "Document date");
    static final Column STATED_ON = Column.of("statedOn", Type.DATE, "Ngày nêu", "Stated on");

    private static final List<Column> COLUMNS = List.of(IMPORT, DOCUMENT_NUMBER, DOCUMENT_DATE, STATED_ON);
    static final Format FORMAT = new Format(NAME, COLUMNS);

    private UndoFormat() {}

    static String line(UUID importId, UndoRequest request) {
        var line = JsonNodeFactory.instance.objectNode().put(IMPORT.name(), importId.toString());
        if (request.document() != null) {
            line.put(DOCUMENT_NUMBER.name(), request.document().number());
            put(line, DOCUMENT_DATE, request.document().date());
        }
        put(line, STATED_ON, request.statedOn());
        return line + "\n";
    }

    private static void put(ObjectNode line, Column column, @Nullable Object value) {
        if (value != null) {
            line.put(column.name(), value.toString());
        }
    }

    static @Nullable String value(@Nullable String[] values, Column column) {
        return values[COLUMNS.indexOf(column)];
    }
}
