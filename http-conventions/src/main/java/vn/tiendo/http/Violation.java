package vn.tiendo.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place that is wrong: a JSON pointer into the body or the name of a parameter, and the code of the remedy's text.
 * Malformed says that the place could not be read at all (400), otherwise its meaning is refused (422).
 */
record Violation(
        @Nullable String pointer, @Nullable String parameter, boolean malformed, String code, List<Object> arguments) {
    Violation {
        arguments = List.copyOf(arguments);
    }
}
