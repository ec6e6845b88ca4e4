package vn.tiendo.e2e.oracle;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Cases worked out by hand that are always there, whatever lies beside the checkout. */
public final class OwnCases {

    private OwnCases() {}

    public static Path file() {
        try {
            var resource = Objects.requireNonNull(OwnCases.class.getResource("own-cases.json"));
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
