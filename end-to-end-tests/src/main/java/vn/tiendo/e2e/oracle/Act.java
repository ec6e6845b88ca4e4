package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.e2e.client.Span;

/**
 * An act of a case.
 *
 * @param order in which it was recorded
 */
record Act(JsonNode written, int order) {

    /** The order in which versions apply: by the day of effect, of two of one day the later recorded last. */
    static final Comparator<Act> BY_EFFECT = Comparator.comparing(Act::on).thenComparing(Act::order);

    String kind() {
        return text("act");
    }

    LocalDate on() {
        return LocalDate.parse(text("on"));
    }

    String text(String field) {
        return written.path(field).asText();
    }

    Optional<String> optional(String field) {
        return written.hasNonNull(field) ? Optional.of(text(field)) : Optional.empty();
    }

    boolean has(String field) {
        return written.has(field);
    }

    boolean flag(String field) {
        return written.path(field).asBoolean(false);
    }

    Span period() {
        return Span.of(text("period"));
    }

    Set<String> set(String field) {
        var values = new LinkedHashSet<String>();
        written.path(field).forEach(value -> values.add(value.asText()));
        return values;
    }

    Map<String, String> map(String field) {
        var values = new LinkedHashMap<String, String>();
        written.path(field)
                .properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return values;
    }

    boolean startsBy(LocalDate day) {
        return !on().isAfter(day);
    }
}
