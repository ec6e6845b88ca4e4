package vn.tiendo.http.testing;

import java.util.Optional;
import java.util.function.Supplier;

/** A call, and what must come of it. */
record Played(PublishedOperation operation, String what, MatrixAnswer expected, Supplier<AuthorityCalls.Given> call) {

    Optional<String> difference() {
        var given = call.get();
        return expected.fits(given)
                ? Optional.empty()
                : Optional.of("%s (%s): expected %s, answered %s".formatted(operation.id(), what, expected, given));
    }
}
