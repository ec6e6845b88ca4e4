package vn.tiendo.plans.issuance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** Moves what is stated of one year to another: days, and the years that words name. */
final class YearsMoved {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");
    private static final Pattern UNTIL = Pattern.compile("(?<=UNTIL=)\\d{4}");
    private static final Set<String> WORDS = Set.of("titleVi", "titleEn", "rawVi");

    private final int years;

    YearsMoved(int years) {
        this.years = years;
    }

    /** Moves everything in the tree, at any depth. */
    void move(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(moved(field.getKey(), field.getValue())));
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, moved("", array.get(i)));
            }
        }
    }

    String words(String text) {
        return YEAR.matcher(text).replaceAll(year -> later(year.group()));
    }

    private JsonNode moved(String field, JsonNode value) {
        if (!value.isTextual()) {
            move(value);
            return value;
        }
        var text = value.textValue();
        if (DAY.matcher(text).matches()) {
            return TextNode.valueOf(LocalDate.parse(text).plusYears(years).toString());
        }
        if (field.equals("recurrence")) {
            return TextNode.valueOf(UNTIL.matcher(text).replaceAll(year -> later(year.group())));
        }
        return WORDS.contains(field) ? TextNode.valueOf(words(text)) : value;
    }

    private String later(String year) {
        return Integer.toString(Integer.parseInt(year) + years);
    }
}
