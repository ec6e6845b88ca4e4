package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Several values in one cell, a line each; a line break within a value is written as {@code \n}. */
final class PlanCells {

    // What begins with a quotation mark is marked, too, so that taking one off gives it back.
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n']|[\\s\\u00a0]*[=+\\-@\uff1d\uff0b\uff0d\uff20]");

    private PlanCells() {}

    static String joined(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.asText().replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    static ArrayNode parted(String cell) {
        var values = JsonNodeFactory.instance.arrayNode();
        lines(cell).forEach(values::add);
        return values;
    }

    private static List<String> lines(String cell) {
        var lines = new ArrayList<String>();
        for (var line : cell.split("\r?\n", -1)) {
            if (!line.isBlank()) {
                lines.add(unescaped(line.strip()));
            }
        }
        return lines;
    }

    private static String unescaped(String line) {
        var text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Keeps a spreadsheet from taking a text for a formula; {@link #bare} takes the mark off again. */
    static String guarded(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String bare(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
