package vn.tiendo.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.PersonalIdentifier;
import vn.tiendo.http.request.TextRules;

/**
 * Why a cell, or a whole row, was not taken.
 *
 * @param column the column's name; null for a whole row
 * @param value what stands in the cell, personal identifiers blacked out, at most {@value #LONGEST} characters
 * @param code stable; its texts stand with those of problems
 * @param arguments fill the text; never what the file says
 */
public record Rejection(
        @Nullable String sheet,
        long row,
        @Nullable String column,
        @Nullable String value,
        String code,
        List<Object> arguments) {

    private static final int LONGEST = 200;

    public Rejection {
        arguments = List.copyOf(arguments);
        value = value == null ? null : shown(value);
    }

    private static String shown(String value) {
        var clean = TextRules.clean(value);
        var hidden = PersonalIdentifier.isIn(clean) ? PersonalIdentifier.hide(clean) : value;
        return hidden.length() <= LONGEST ? hidden : hidden.substring(0, LONGEST);
    }

    public static Rejection ofCell(Row row, Column column, String value, String code, Object... arguments) {
        return new Rejection(row.sheet(), row.number(), column.name(), value, code, List.of(arguments));
    }

    public static Rejection ofRow(Row row, String code, Object... arguments) {
        return new Rejection(row.sheet(), row.number(), null, null, code, List.of(arguments));
    }
}
