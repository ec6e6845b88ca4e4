package vn.tiendo.e2e.oracle;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Cases worked out by hand that are always there, whatever lies beside the checkout: those that a random history has taught
 * us, and corners of the rules, worked out from the rules alone.
 */
public final class OwnCases {

    private OwnCases() {}

    public static List<Path> files() {
        return Stream.of(
                        "own-cases.json",
                        "own-cases-figures.json",
                        "own-cases-units.json",
                        "own-cases-corrections.json")
                .map(OwnCases::file)
                .toList();
    }

    private static Path file(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(OwnCases.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
