package vn.tiendo.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place that is wrong: a JSON pointer into the body or the name of a parameter, and the code of the remedy's text.
 * Malformed says that the place could not be read at all (400), otherwise its meaning is refused (422). A name that the
 * caller has made up may be a citizen's number: no place repeats one (SEMANTICS 11).
 */
record Violation(
        @Nullable String pointer, @Nullable String parameter, boolean malformed, String code, List<Object> arguments) {
    Violation {
        pointer = pointer == null ? null : PersonalIdentifier.hide(pointer);
        parameter = parameter == null ? null : PersonalIdentifier.hide(parameter);
        arguments = List.copyOf(arguments);
    }
}
