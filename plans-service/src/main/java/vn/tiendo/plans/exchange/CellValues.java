package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.exchange.Cell;

/** Makes of a cell the value that its column holds; what does not fit stays a text, which the format then refuses. */
final class CellValues {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private CellValues() {}

    /** The value, or a missing node for an empty cell. */
    static JsonNode of(Cell cell, SheetColumn column) {
        var text = PlanCells.bare(cell.text());
        if (text.isBlank()) {
            return column.blankSays() ? TextNode.valueOf("") : MissingNode.getInstance();
        }
        if (column.list()) {
            return PlanCells.parted(text);
        }
        var type = column.type();
        if (type == Boolean.class) {
            return truth(text.strip());
        }
        if (Number.class.isAssignableFrom(type)) {
            return NUMBER.matcher(text.strip()).matches()
                    ? DecimalNode.valueOf(new BigDecimal(text.strip()))
                    : TextNode.valueOf(text);
        }
        if (type == LocalDate.class) {
            return TextNode.valueOf(day(text.strip()));
        }
        return type == JsonNode.class ? tree(text) : TextNode.valueOf(text);
    }

    private static JsonNode truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "có", "x", "true" -> BooleanNode.TRUE;
            case "không", "false" -> BooleanNode.FALSE;
            default -> TextNode.valueOf(text);
        };
    }

    // Days are written as people write them, 31/01/2026; a date cell comes in the form of the API.
    private static String day(String text) {
        var written = DAY.matcher(text);
        if (!written.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(written.group(3)),
                            Integer.parseInt(written.group(2)),
                            Integer.parseInt(written.group(1)))
                    .toString();
        } catch (DateTimeException noDay) {
            return text;
        }
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return TextNode.valueOf(text);
        }
    }
}
