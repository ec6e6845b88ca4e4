package vn.tiendo.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with a stable code, answered as {@code application/problem+json}. The texts stand by code in the files
 * {@code META-INF/tiendo/problems_vi.properties} and {@code _en}; arguments fill {0}, {1}. An argument must never be a
 * text that the caller sent: answers do not echo input.
 */
@SuppressWarnings("serial") // It never leaves the process.
public final class Problem extends RuntimeException {
    private final int status;
    private final String code;
    private final List<Object> arguments;
    private final List<Violation> violations;
    private final Map<String, String> headers;

    private Problem(
            int status, String code, List<Object> arguments, List<Violation> violations, Map<String, String> headers) {
        super(status + " " + code, null, false, false); // a refusal is an answer, not a failure: no stack trace
        this.status = status;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.violations = List.copyOf(violations);
        this.headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String code, Object... arguments) {
        return new Problem(status, code, List.of(arguments), List.of(), Map.of());
    }

    /** The same refusal with the place in the body, as a JSON pointer fragment like {@code #/parentId}. */
    public Problem at(String pointer) {
        List<Violation> more = new ArrayList<>(violations);
        more.add(new Violation(pointer, null, status == 400, code, arguments));
        return new Problem(status, code, arguments, more, headers);
    }

    /** The same refusal with the parameter that is wrong. */
    public Problem atParameter(String name) {
        List<Violation> more = new ArrayList<>(violations);
        more.add(new Violation(null, name, status == 400, code, arguments));
        return new Problem(status, code, arguments, more, headers);
    }

    /** Tells the caller when the same request may succeed. */
    public Problem retryAfter(Duration wait) {
        return header("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
    }

    Problem header(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, code, arguments, violations, more);
    }

    Problem with(List<Violation> found) {
        return new Problem(status, code, arguments, found, headers);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** One place that is wrong: a JSON pointer fragment, or nothing for the whole. */
    public record Place(@Nullable String pointer, String code, List<Object> arguments) {}

    /** The places that are wrong, or the whole; for callers that put the refusal into other words. */
    public List<Place> places() {
        return violations.isEmpty()
                ? List.of(new Place(null, code, arguments))
                : violations.stream()
                        .map(violation ->
                                new Place(violation.pointer(), violation.code(), List.copyOf(violation.arguments())))
                        .toList();
    }

    List<Object> arguments() {
        return arguments;
    }

    List<Violation> violations() {
        return violations;
    }

    Map<String, String> headers() {
        return headers;
    }
}
