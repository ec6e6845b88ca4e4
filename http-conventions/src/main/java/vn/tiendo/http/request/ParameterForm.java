package vn.tiendo.http.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Parameters;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/** The form that the type of a parameter asks for, and the code of the refusal of any other. */
record ParameterForm(Consumer<String> parse, String code) {
    private static final Map<Class<?>, ParameterForm> FORMS = Map.ofEntries(
            Map.entry(LocalDate.class, new ParameterForm(Parameters::date, "INVALID_DATE")),
            Map.entry(Instant.class, new ParameterForm(Parameters::instant, "INVALID_INSTANT")),
            Map.entry(UUID.class, new ParameterForm(Parameters::id, "INVALID_ID")),
            Map.entry(PeriodParameter.class, new ParameterForm(PeriodParameter::fromString, "INVALID_PERIOD")),
            Map.entry(BordersParameter.class, new ParameterForm(BordersParameter::fromString, "INVALID_BORDERS")),
            Map.entry(Integer.class, new ParameterForm(Integer::valueOf, "INVALID_NUMBER")),
            Map.entry(int.class, new ParameterForm(Integer::valueOf, "INVALID_NUMBER")),
            Map.entry(Long.class, new ParameterForm(Long::valueOf, "INVALID_NUMBER")),
            Map.entry(long.class, new ParameterForm(Long::valueOf, "INVALID_NUMBER")),
            Map.entry(Boolean.class, new ParameterForm(ParameterForm::truth, "INVALID_BOOLEAN")),
            Map.entry(boolean.class, new ParameterForm(ParameterForm::truth, "INVALID_BOOLEAN")));

    /** Adds what is wrong with one given value. */
    static void check(String name, Class<?> type, String value, Violations violations) {
        if (type == Limit.class) {
            accepts(Limit::fromString, value, () -> violations.addParameter(name, "INVALID_LIMIT", Limit.MOST));
        } else if (type.isEnum()) {
            String allowed = constants(type);
            accepts(v -> constant(type, v), value, () -> violations.addParameter(name, "NOT_ONE_OF", allowed));
        } else if (name.equals("cursor")) {
            accepts(Cursor::read, value, () -> violations.addParameter(name, "INVALID_CURSOR"));
        } else if (FORMS.get(type) instanceof ParameterForm form) {
            accepts(form.parse(), value, () -> violations.addParameter(name, form.code()));
        }
    }

    private static void accepts(Consumer<String> parse, String value, Runnable refuse) {
        try {
            parse.accept(value);
        } catch (IllegalArgumentException | Problem e) {
            refuse.run();
        }
    }

    private static boolean truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException("neither true nor false");
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
    }
}
