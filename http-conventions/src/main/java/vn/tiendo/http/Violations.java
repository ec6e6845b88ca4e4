package vn.tiendo.http;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a request, so that the caller learns it all at once. Made for one request. */
public final class Violations {
    static final String PERSONAL_IDENTIFIER = "PERSONAL_IDENTIFIER";

    private final List<Violation> found = new ArrayList<>();

    /** A place of the body whose meaning is refused; pointers look like {@code #/targets/3/value}. */
    public void add(String pointer, String code, Object... arguments) {
        found.add(new Violation(pointer, null, false, code, List.of(arguments)));
    }

    /** A place of the body that cannot be read. */
    public void addMalformed(String pointer, String code, Object... arguments) {
        found.add(new Violation(pointer, null, true, code, List.of(arguments)));
    }

    /** A parameter of the query or a header that cannot be read. */
    public void addParameter(String name, String code, Object... arguments) {
        found.add(new Violation(null, name, true, code, List.of(arguments)));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether something at this pointer, or below it, is already refused. */
    public boolean concern(String pointer) {
        return found.stream()
                .map(Violation::pointer)
                .anyMatch(p -> p != null && (p.equals(pointer) || p.startsWith(pointer + "/")));
    }

    /** 422 with all of them, 400 if any could not be read; nothing if there is none. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw toProblem();
        }
    }

    Problem toProblem() {
        // A refused identifier is named before anything else: the caller must know that it was not kept.
        boolean personal = found.stream().anyMatch(v -> v.code().equals(PERSONAL_IDENTIFIER));
        boolean malformed = found.stream().anyMatch(Violation::malformed);
        boolean alike = found.stream().map(Violation::code).distinct().count() == 1;
        int status = malformed && !personal ? 400 : 422;
        if (found.size() == 1) {
            Violation only = found.getFirst();
            return Problem.of(status, only.code(), only.arguments().toArray()).with(found);
        }
        if (personal) {
            return Problem.of(status, PERSONAL_IDENTIFIER).with(found);
        }
        return Problem.of(status, alike ? found.getFirst().code() : "SEVERAL_ERRORS")
                .with(found);
    }
}
